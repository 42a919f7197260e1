import { refusal } from '#kernel/refusal.ts'

export const namesSomebody = refusal('case-names-somebody', {
  vi: 'Nội dung «{request}» có tên người, số điện thoại hoặc số căn cước. Sổ chỉ ghi yêu cầu và kết quả trả lời, không ghi người nêu; bỏ phần đó rồi ghi lại.',
  en: '“{request}” names a person or gives a telephone or identity number. Only the request is kept, not who raised it; leave that out.',
})
export const numberTwice = refusal('case-number-twice', {
  vi: 'Số thứ tự {number} có hai lần trong danh sách. Sửa số thứ tự hoặc để trống để tự đánh số.',
  en: 'Number {number} stands twice in the list. Change it, or leave numbers out.',
})
export const numberTaken = refusal('case-number-taken', {
  vi: 'Số thứ tự {number} của cuộc tiếp xúc này đã ghi. Đánh số tiếp theo, hoặc đính chính nội dung đã ghi.',
  en: 'Number {number} of this contact is in the book already. Go on numbering, or correct what is there.',
})
export const dueBeforeReceived = refusal('case-due-before-received', {
  vi: 'Hạn trả lời trước ngày tiếp nhận. Kiểm tra lại hai ngày.',
  en: 'The answer is due before the receipt. Check the two days.',
})
export const noCalendar = refusal('case-due-without-calendar', {
  vi: 'Chưa có lịch nghỉ chính thức để tính hạn theo ngày làm việc. Ghi ngày đến hạn.',
  en: 'The official calendar for these working days is not known. Give the day it is due.',
})
export const nothingChosen = refusal('case-none-chosen', {
  vi: 'Chưa chọn nội dung nào. Chọn ít nhất một kiến nghị, phản ánh hoặc vấn đề.',
  en: 'Nothing is chosen. Choose at least one.',
})
export const notReceived = refusal('case-not-received', {
  vi: 'Ngày này sổ chưa tiếp nhận «{request}». Kiểm tra lại ngày.',
  en: '“{request}” is not received yet on that day. Check the day.',
})
export const settledAlready = refusal('case-settled-already', {
  vi: '«{request}» đã có kết quả. Nếu kết quả sai thì đính chính tại chỗ đã ghi.',
  en: '“{request}” has its result already. Correct it where it was entered.',
})
export const otherIntake = refusal('case-of-another-kind', {
  vi: '«{request}» là {is}, không ghi kết quả bằng biểu này.',
  en: '“{request}” is of another kind ({is}) and is not settled by this form.',
})
export const contactUnknown = refusal('voter-contact-unknown', {
  vi: 'Ngày này chưa có cuộc tiếp xúc được chọn. Kiểm tra lại ngày.',
  en: 'The contact chosen is not held yet on that day. Check the day.',
})
export const noCommuneMet = refusal('voter-contact-without-commune', {
  vi: 'Chưa chọn xã, thị trấn có cử tri dự.',
  en: 'No commune whose voters came is chosen.',
})
export const notACommune = refusal('voter-contact-not-a-commune', {
  vi: 'Tiếp xúc cử tri ghi theo xã, thị trấn; {name} không phải xã, thị trấn.',
  en: 'Contacts are told by commune; {name} is none.',
})
export const sessionUnknown = refusal('council-session-unknown', {
  vi: 'Ngày này chưa có kỳ họp được chọn. Kiểm tra lại ngày.',
  en: 'The session chosen is not held yet on that day. Check the day.',
})
export const endsBeforeItOpens = refusal('council-session-ends-before', {
  vi: 'Ngày bế mạc trước ngày khai mạc. Kiểm tra lại hai ngày.',
  en: 'The session ends before it opens. Check the two days.',
})
export const resolutionUnknown = refusal('council-resolution-unknown', {
  vi: 'Ngày này chưa có nghị quyết được chọn. Kiểm tra lại ngày.',
  en: 'The resolution chosen is not issued yet on that day. Check the day.',
})
export const budgetWithoutAmount = refusal('budget-matter-without-amount', {
  vi: '«{request}» là nội dung ngân sách nhưng chưa ghi số tiền.',
  en: '“{request}” moves the budget but gives no amount.',
})
export const opinionWithoutSession = refusal('council-opinion-without-session', {
  vi: 'Hội đồng nhân dân chỉ cho ý kiến tại kỳ họp. Chọn kỳ họp, hoặc ghi là ý kiến của Thường trực.',
  en: 'The council gives opinions only at a session. Choose it, or enter the standing body.',
})
