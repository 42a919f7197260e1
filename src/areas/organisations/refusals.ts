import { refusal } from '#kernel/refusal.ts'

export const sameAsBefore = refusal('nothing-changes', {
  vi: 'Chưa có nội dung nào thay đổi. Điền ít nhất một mục mới.',
  en: 'Nothing changes. Fill in at least one new value.',
})

export const decisionNeeded = refusal('decision-needed', {
  vi: 'Thành lập, giải thể, sáp nhập, chuyển giao tổ chức đảng phải có quyết định. Điền số, ngày hoặc cơ quan ban hành quyết định.',
  en: 'To establish, dissolve, merge or transfer a Party organisation takes a decision. Give its number, day or issuer.',
})

export const superiorNeeded = refusal('superior-needed', {
  vi: 'Tổ chức đảng mới phải trực thuộc một tổ chức đảng. Chọn cấp trên trực tiếp.',
  en: 'A new Party organisation is under another. Choose its direct superior.',
})

export const cannotHaveUnder = refusal('superior-kind', {
  vi: '{child} không thể trực thuộc {parent}.',
  en: 'A {child} cannot be under a {parent}.',
})

export const tooFewForCell = refusal('too-few-for-cell', {
  vi: 'Chi bộ phải có từ {least} đảng viên chính thức trở lên; quyết định ghi {stated}. Giới thiệu đảng viên sinh hoạt ở chi bộ khác, hoặc nêu văn bản cho phép.',
  en: 'A cell has at least {least} full members; the decision says {stated}. Refer the members to another cell, or name the paper that allows it.',
})

export const tooFewForBody = refusal('too-few-for-body', {
  vi: 'Đảng bộ cơ sở lập từ {least} đảng viên trở lên; quyết định ghi {stated}. Lập chi bộ cơ sở, hoặc nêu văn bản cho phép của cấp trên.',
  en: 'A grassroots Party body has at least {least} members; the decision says {stated}. Establish a grassroots cell, or name the superior’s consent.',
})

export const intoItself = refusal('into-itself', {
  vi: 'Không thể sáp nhập một tổ chức đảng vào chính nó.',
  en: 'A Party organisation cannot be merged into itself.',
})

export const placeIntoItself = refusal('place-into-itself', {
  vi: 'Không thể sáp nhập một địa bàn vào chính nó.',
  en: 'A place cannot be merged into itself.',
})

export const notOfOneLevel = refusal('places-of-different-levels', {
  vi: 'Xã nhập với xã, thôn, buôn nhập với thôn, buôn; {name} và {into} không cùng cấp.',
  en: 'A commune merges with a commune, a village with a village; {name} and {into} are not of one level.',
})
