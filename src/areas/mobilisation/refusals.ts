import { refusal } from '#kernel/refusal.ts'

export const notAVillage = refusal('mobilisation-not-a-village', {
  vi: 'Ngày này {name} không phải là thôn, buôn hay tổ dân phố trong sổ. Chọn đúng địa bàn.',
  en: 'On that day {name} is no village of the book. Choose the village.',
})
export const listedTwice = refusal('mobilisation-listed-twice', {
  vi: 'Danh sách có một dòng ghi hai lần (dòng {line}). Bỏ dòng thừa.',
  en: 'The list has one line twice (line {line}). Leave one out.',
})
export const nothingListed = refusal('mobilisation-nothing-listed', {
  vi: 'Chưa ghi nơi nào. Chọn ít nhất một thôn, buôn, tổ chức.',
  en: 'Nothing is listed. Choose at least one village or organisation.',
})
export const twinningStanding = refusal('twinning-standing', {
  vi: '{unit} đã kết nghĩa với {village} vào ngày này. Bỏ dòng đó khỏi danh sách.',
  en: '{unit} is a partner of {village} on that day already. Leave the line out.',
})
export const twinningNotStanding = refusal('twinning-not-standing', {
  vi: 'Ngày này cặp kết nghĩa được chọn chưa có hoặc đã thôi.',
  en: 'The tie chosen does not stand on that day.',
})
export const teamWithoutVillages = refusal('campaign-villages-missing', {
  vi: 'Chưa nêu thôn, buôn nào. Đoàn và đợt phát động phải có địa bàn.',
  en: 'No village is named. A team and a round have villages.',
})
export const teamConcluded = refusal('democracy-team-not-working', {
  vi: 'Ngày này đoàn chưa thành lập hoặc đã có kết luận.',
  en: 'On that day the team is not formed yet or has concluded.',
})
export const teamUnknown = refusal('democracy-team-unknown', {
  vi: 'Ngày này chưa có đoàn được chọn. Kiểm tra lại ngày.',
  en: 'The team chosen is not formed yet on that day.',
})
export const dueBeforeNoted = refusal('democracy-finding-due-before-noted', {
  vi: 'Hạn khắc phục trước ngày nêu hạn chế. Kiểm tra lại hai ngày.',
  en: 'It is due before it is noted. Check the two days.',
})
export const householdNotListed = refusal('household-not-listed', {
  vi: 'Ngày này hộ được chọn không có trong danh sách hộ nghèo, hộ cận nghèo (dòng {line}).',
  en: 'The household chosen is not on the list on that day (line {line}).',
})
export const helperNotMember = refusal('helper-not-a-member', {
  vi: '{name} không phải đảng viên trong sổ vào ngày phân công (dòng {line}).',
  en: '{name} is no member of the book on the day of assignment (line {line}).',
})
export const helpStanding = refusal('help-standing', {
  vi: '{name} đã được phân công giúp hộ này. Bỏ dòng {line} khỏi danh sách.',
  en: '{name} is assigned to this household already. Leave line {line} out.',
})
export const helpNotStanding = refusal('help-not-standing', {
  vi: 'Ngày này không có phân công giúp hộ được chọn, hoặc đã thôi.',
  en: 'The assignment chosen does not stand on that day.',
})
export const movementNotRunning = refusal('movement-not-running', {
  vi: 'Ngày này cuộc vận động, phong trào được chọn chưa phát động hoặc đã kết thúc.',
  en: 'The movement chosen is not launched yet on that day, or has ended.',
})
export const moreAchieved = refusal('movement-more-achieved-than-registered', {
  vi: 'Số đạt ({achieved}) nhiều hơn số đăng ký ({registered}). Kiểm tra lại hai số.',
  en: 'More achieved ({achieved}) than registered ({registered}). Check the two numbers.',
})
export const moreGathered = refusal('association-more-members-than-eligible', {
  vi: 'Số đoàn viên, hội viên ({members}) nhiều hơn số đối tượng tập hợp ({eligible}). Kiểm tra lại hai số.',
  en: 'More members ({members}) than people to gather ({eligible}). Check the two numbers.',
})
export const moreChanged = refusal('scheme-more-changed-than-asked', {
  vi: 'Dòng {line}: số hộ đã đổi cách làm ({changed}) nhiều hơn số hộ được vận động ({households}).',
  en: 'Line {line}: more households changed ({changed}) than were asked ({households}).',
})
export const conventionStanding = refusal('convention-standing', {
  vi: '{name} đã có hương ước, quy ước. Nếu mới sửa đổi thì ghi «Sửa đổi hương ước, quy ước».',
  en: '{name} has a convention already. If it was revised, enter the revision.',
})
export const conventionMissing = refusal('convention-missing', {
  vi: '{name} chưa có hương ước, quy ước trong sổ vào ngày này. Ghi công nhận trước.',
  en: '{name} has no convention on that day. Enter its approval first.',
})
export const congressOver = refusal('association-congress-not-planned', {
  vi: 'Ngày này đại hội được chọn chưa có trong lịch hoặc đã tổ chức.',
  en: 'The congress chosen is not scheduled on that day, or was held.',
})
export const congressPlace = refusal('association-congress-place', {
  vi: 'Đại hội cấp xã phải nêu xã, thị trấn.',
  en: 'A congress of a commune names its commune.',
})
