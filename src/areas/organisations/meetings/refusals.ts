import { refusal } from '#kernel/refusal.ts'

export const notACell = refusal('meeting-of-no-cell', {
  vi: 'Sinh hoạt chi bộ chỉ ghi cho chi bộ; vào ngày này {name} không phải là chi bộ đang hoạt động.',
  en: 'Only cells hold cell meetings; on that day {name} is no cell.',
})

export const metAlready = refusal('cell-met-already', {
  vi: 'Tháng {month} chi bộ đã ghi sinh hoạt ngày {day} ({door}). Nếu ghi sai thì đính chính nội dung đã ghi.',
  en: 'The meeting of {month}, held on {day} ({door}), is entered already. Correct that if it is wrong.',
})

export const reasonGivenAlready = refusal('reason-given-already', {
  vi: 'Tháng {month} đã ghi lý do chưa sinh hoạt. Nếu ghi sai thì đính chính nội dung đã ghi.',
  en: 'A reason for {month} is entered already. Correct that if it is wrong.',
})

export const dayOutsideMonth = refusal('meeting-day-outside-month', {
  vi: 'Ngày sinh hoạt {day} không thuộc tháng {month} hoặc tháng liền sau. Kiểm tra lại ngày, tháng.',
  en: '{day} is neither in {month} nor in the month after it. Check the day and the month.',
})

export const tooManyPresent = refusal('more-at-meeting-than-members', {
  vi: 'Chi bộ có {members} đảng viên; số có mặt {present} và {absent} vắng cộng lại nhiều hơn.',
  en: 'The cell has {members} members; {present} present and {absent} absent are more.',
})

export const doesNotAddUp = refusal('attendance-does-not-add-up', {
  vi: 'Có {expected} đồng chí phải dự: {present} có mặt và {absent} vắng thì còn thiếu. Chọn thêm người vắng hoặc sửa số có mặt.',
  en: '{expected} had to come: {present} present and {absent} absent leave some out. Name more absent members or correct the count.',
})

export const absentStranger = refusal('absent-not-of-cell', {
  vi: 'Người vắng phải là đảng viên của chi bộ vào ngày sinh hoạt.',
  en: 'Whoever is absent has to be a member of the cell on the day.',
})

export const absentTwice = refusal('absent-named-twice', {
  vi: 'Có đồng chí được chọn vắng hai lần.',
  en: 'Somebody is named absent twice.',
})

export const themeMissing = refusal('meeting-theme-missing', {
  vi: 'Sinh hoạt chuyên đề cần ghi tên chuyên đề.',
  en: 'A thematic meeting needs its theme.',
})

export const otherReasonMissing = refusal('not-held-reason-missing', {
  vi: 'Ghi rõ lý do khác là gì.',
  en: 'Say what the other reason is.',
})

export const cellNotAssigned = refusal('cell-not-assigned-to-group', {
  vi: '{group} không được phân công dự sinh hoạt chi bộ này. Sửa phân công của tổ hoặc chọn tổ khác.',
  en: '{group} is not assigned this cell. Change the assignment or choose another group.',
})

export const groupOfNoCells = refusal('group-without-cells', {
  vi: 'Tổ công tác phải được phân công ít nhất một chi bộ.',
  en: 'A group has to be assigned one cell at least.',
})

export const visitedAlready = refusal('cell-visited-already', {
  vi: 'Tổ công tác này đã ghi dự sinh hoạt tháng {month} của chi bộ.',
  en: 'That visit of the group to the meeting of {month} is entered already.',
})

export const plannedAlready = refusal('visit-planned-already', {
  vi: 'Lịch dự sinh hoạt tháng {month} của tổ với chi bộ này đã có.',
  en: 'The visit of {month} is planned already.',
})

export const remedyDayMissing = refusal('remedy-day-missing', {
  vi: 'Còn thiếu thì phải ghi hạn khắc phục.',
  en: 'Say by when it has to be put right.',
})

export const nothingToRemedy = refusal('nothing-to-remedy', {
  vi: 'Tổ chức đảng này không có nội dung nào đang phải khắc phục vào ngày ấy.',
  en: 'There is nothing this organisation has to put right on that day.',
})
