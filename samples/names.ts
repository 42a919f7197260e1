import type { Chance } from './chance.ts'

// Building blocks of invented names. Nobody of this name is meant.

const listed = (names: string): string[] => names.split(',').map((name) => name.trim())

const families = listed(`
  Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Phan, Trương, Đinh,
  Mai, Đoàn, Lương
`)
const northernFamilies = listed(`Nông, Hoàng, Lương, Lò, Hà, Triệu, Vi, Ma`)
const maleMiddles = listed(`
  Văn, Đức, Minh, Quang, Hữu, Công, Xuân, Ngọc, Thanh, Trọng, Viết, Anh, Quốc, Hồng, Đình
`)
const femaleMiddles = listed(`
  Thị, Thị Thu, Thị Ngọc, Thị Thanh, Thị Kim, Thị Hồng, Thị Minh, Thị Mỹ, Thị Bích, Thúy
`)
const maleGiven = listed(`
  An, Bình, Cường, Chiến, Dũng, Duy, Đạt, Định, Giang, Hải, Hiếu, Hòa, Hùng, Hưng, Khánh, Khoa,
  Lâm, Long, Lộc, Mạnh, Nam, Nghĩa, Phong, Phúc, Quân, Quyết, Sơn, Tài, Tâm, Thành, Thắng, Thịnh,
  Tiến, Toàn, Trung, Tuấn, Tùng, Việt, Vinh, Vượng
`)
const femaleGiven = listed(`
  An, Anh, Châu, Chi, Cúc, Dung, Duyên, Đào, Hà, Hằng, Hạnh, Hiền, Hoa, Hoài, Huệ, Hương, Hường,
  Lan, Liên, Linh, Loan, Mai, My, Nga, Ngân, Nhàn, Nhung, Oanh, Phương, Quyên, Tâm, Thảo, Thoa,
  Thu, Thủy, Trang, Tuyết, Vân, Xuân, Yến
`)

const highlandMale = listed(`
  Bhiăng, Thuyên, Krăng, Khuê, Sing, Wơn, Dhăm, Ngăn, Jôn, Thân, Ƀlŭl, Lĭm, Rưng, Phôn, Tlao, Mĭn,
  Siu, Suai, Wiên, Djă, Ƀhuăt, Êdu, Nguên, Hôk, Kuăn, Bliêng, Čiăn, Ñuôn, Phen, Drăm
`)
const highlandFemale = listed(`
  Yur, Lan, Nhuên, Bhi, Mai, Ngoan, Djuôn, Ƀer, Wê, Nhiêr, Riă, Luih, Dlăk, Blĭ, Sứ, Khuyên, Jăng,
  Ngơi, Kŏ, Mrang, Čuôr, Ñŏ, Thuyn, Hiơr, Lĭn
`)
const edeClans = listed(`
  Niê, Byă, Êban, Ayŭn, Kbuôr, Mlô, Buôn Krông, Êñuôl, Ktla, Hwing, Adrơng, Knul, Niê Blô,
  Niê Kdăm
`)
const mnongClans = listed(`
  Triêk, Pang Ting, Liêng Hót, Rya, Buôn Dap, Lưk, Ông, Je, Bdap, Đăk Căt, Teh, Cil, Ndu, Du, Mbôn
`)

export type People = 'Kinh' | 'Ê Đê' | 'M’nông' | 'Tày' | 'Nùng' | 'Thái'

/** A name as people of this ethnicity write theirs: family first, or Y / H’ with the clan last. */
export const inventName = (given: Chance, of: People, sex: 'male' | 'female'): string => {
  if (of === 'Ê Đê' || of === 'M’nông') {
    const clan = given.oneOf(of === 'Ê Đê' ? edeClans : mnongClans)
    return sex === 'male'
      ? `Y ${given.oneOf(highlandMale)} ${clan}`
      : `H’${given.oneOf(highlandFemale)} ${clan}`
  }
  const family = of === 'Kinh' ? given.oneOf(families) : given.oneOf(northernFamilies)
  const middle = given.oneOf(sex === 'male' ? maleMiddles : femaleMiddles)
  return `${family} ${middle} ${given.oneOf(sex === 'male' ? maleGiven : femaleGiven)}`
}
