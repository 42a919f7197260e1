import { refusal } from '#kernel/refusal.ts'

export const notHeldThere = refusal('not-held-there', {
  vi: '{name} không thuộc {from} vào ngày {day}, nên không chuyển theo tổ chức ấy được. Xem trước lại phương án sắp xếp.',
  en: '{name} is not of {from} on {day} and cannot go with it. Preview the plan again.',
})
export const stillStands = refusal('still-stands', {
  vi: '{name} chưa kết thúc vào ngày {day}; chỉ số dư của tổ chức đã kết thúc mới chuyển sang nơi kế thừa.',
  en: '{name} has not ended on {day}; only the balance of an organisation that ended goes to its successor.',
})
export const noSuccessor = refusal('successor-needed', {
  vi: 'Chọn ít nhất một tổ chức kế thừa, khác với tổ chức đã kết thúc.',
  en: 'Choose at least one successor, another than the ended organisation.',
})
export const sameSuccessor = refusal('carried-to-itself', {
  vi: 'Nơi tiếp nhận phải khác nơi chuyển đi.',
  en: 'The receiver is another than the one that gives.',
})
export const nothingPlanned = refusal('nothing-reorganised', {
  vi: 'Phương án chưa có việc nào: thành lập, chuyển giao, sáp nhập, giải thể hoặc chuyển người.',
  en: 'The plan does nothing yet: establish, transfer, merge, dissolve or move.',
})
