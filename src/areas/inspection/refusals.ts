import { refusal } from '#kernel/refusal.ts'

export const programmeNotDecided = refusal('inspection-programme-not-decided', {
  vi: 'Ngày này chương trình kiểm tra, giám sát chưa ban hành. Kiểm tra lại ngày.',
  en: 'The programme is not decided on that day. Check the day.',
})
export const itemAfterProgramme = refusal('inspection-item-after-programme', {
  vi: 'Chương trình ban hành ngày {day}: cuộc đưa vào sau ngày đó phải ghi bằng «Bổ sung vào chương trình».',
  en: 'The programme was decided on {day}: what comes in later is added by an amendment.',
})
export const itemNotPlanned = refusal('inspection-item-not-planned', {
  vi: 'Cuộc này chưa có trong chương trình, đang tiến hành, đã hoàn thành hoặc đã đưa ra khỏi chương trình.',
  en: 'The item is not planned on that day: under way, done or dropped.',
})
export const sameQuarter = refusal('inspection-item-in-that-quarter', {
  vi: 'Cuộc này đã ở quý đó. Chọn quý khác.',
  en: 'The item is in that quarter already. Choose another.',
})
export const notOfItem = refusal('inspection-not-of-item', {
  vi: 'Chương trình giao {who}, hình thức «{work}». Chọn đúng như chương trình, hoặc điều chỉnh chương trình trước.',
  en: 'The programme gives it to {who}, as "{work}". Choose as it says, or amend the programme first.',
})
export const dueBeforeDecided = refusal('inspection-due-before-decided', {
  vi: 'Hạn kết luận trước ngày quyết định. Kiểm tra lại hai ngày.',
  en: 'The conclusion is due before the decision. Check the two days.',
})
export const notUnderWay = refusal('inspection-not-under-way', {
  vi: 'Ngày này cuộc kiểm tra, giám sát chưa quyết định hoặc đã kết luận.',
  en: 'On that day the inspection is not decided yet, or concluded already.',
})
export const extendedBackwards = refusal('inspection-extended-backwards', {
  vi: 'Hạn mới phải sau hạn cũ ({due}).',
  en: 'The new day must lie after the old one ({due}).',
})
export const notConcluded = refusal('inspection-not-concluded', {
  vi: 'Cuộc kiểm tra, giám sát chưa kết luận vào ngày này. Ghi kết luận trước.',
  en: 'The inspection is not concluded on that day. Enter its conclusion first.',
})
export const nobodyNamed = refusal('inspection-nobody-named', {
  vi: 'Kê tên ít nhất một đảng viên.',
  en: 'Name at least one member.',
})
export const neverMember = refusal('inspected-never-a-member', {
  vi: '{name} chưa từng là đảng viên trong sổ này. Kiểm tra lại người được chọn.',
  en: '{name} has never been a member in this book. Check who was chosen.',
})
export const needsDocument = refusal('inspection-count-needs-document', {
  vi: 'Số liệu cấp dưới phải có số văn bản báo cáo làm căn cứ.',
  en: 'Numbers of the level below need the number of the paper that reports them.',
})
export const committeeBeyondMembers = refusal('inspection-committee-beyond-members', {
  vi: 'Số cấp ủy viên nhiều hơn số đảng viên. Cấp ủy viên là «trong đó».',
  en: 'More committee members than members. They are among the members.',
})
export const countOfNothing = refusal('inspection-count-of-nothing', {
  vi: 'Có tổ chức đảng hoặc đảng viên được kiểm tra, giám sát thì phải có ít nhất một cuộc.',
  en: 'Where anybody was inspected there was at least one inspection.',
})

export const letterNotOpen = refusal('denunciation-not-open', {
  vi: 'Ngày này đơn chưa tiếp nhận, đã giải quyết hoặc đã chuyển.',
  en: 'On that day the letter is not received yet, settled or passed on.',
})
export const letterNotOurs = refusal('denunciation-not-ours', {
  vi: 'Đơn không thuộc thẩm quyền: chuyển cơ quan có thẩm quyền, không giải quyết ở đây.',
  en: 'The letter is not ours to settle: pass it on to who is competent.',
})

export const caseNotOpen = refusal('watched-case-not-open', {
  vi: 'Ngày này vụ việc chưa đưa vào theo dõi hoặc đã kết thúc.',
  en: 'On that day the case is not followed yet, or closed.',
})

export const timeBarred = refusal(
  'discipline-time-barred',
  {
    vi: 'Đã hết thời hiệu xử lý bằng hình thức {form} (đến ngày {until}). Vi phạm không tính thời hiệu thì đánh dấu rõ; vi phạm mới tính thời hiệu từ vi phạm ấy.',
    en: 'The limitation period for a {form} ran until {until}. Mark a violation that has none; a new violation begins its own.',
  },
  { source: '69-QĐ/TW (06/7/2022), Điều 4' },
)
export const violatedAfterDecision = refusal('discipline-before-violation', {
  vi: 'Ngày vi phạm sau ngày quyết định. Kiểm tra lại hai ngày.',
  en: 'The violation lies after the decision. Check the two days.',
})
export const probationaryKeepsNoOffice = refusal(
  'probationary-only-reprimanded-or-warned',
  {
    vi: 'Đảng viên dự bị chỉ bị khiển trách, cảnh cáo.',
    en: 'A probationary member may be reprimanded or warned only.',
  },
  { source: '22-QĐ/TW (28/7/2021)' },
)
