/** A commune of the district as the sample has it. Villages that no published text names are invented. */
export interface CommuneOutline {
  name: string
  kind: 'commune' | 'township'
  speciallyDifficult: boolean
  buon: readonly string[]
  thon: readonly string[]
  schools: readonly string[]
  /** New-rural criteria met on 31/12/2022, out of 19; none for the township. */
  criteriaMet: number
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix} ${at + 1}`)
const buon = (...names: string[]) => names.map((name) => `Buôn ${name}`)
const threeSchools = (commune: string) => [
  `Trường Mầm non ${commune}`,
  `Trường Tiểu học ${commune}`,
  `Trường THCS ${commune}`,
]

export const communes: readonly CommuneOutline[] = [
  {
    name: 'Liên Sơn',
    kind: 'township',
    speciallyDifficult: false,
    buon: buon('Jun', 'Lê Ju', 'Ba Yang', 'Đơng Tah', 'Krang Kia', 'Hang Sơn'),
    thon: numbered('Tổ dân phố', 5),
    schools: [...threeSchools('Liên Sơn'), 'Trường Mầm non Ven Hồ'],
    criteriaMet: 0,
  },
  {
    name: 'Đắk Liêng',
    kind: 'commune',
    speciallyDifficult: false,
    buon: buon(
      'Yuk La 1',
      'Yuk La 2',
      'Yuk La 3',
      'Dren Ƀ',
      'Tơng Ju',
      'Bàng Krông',
      'Yang Lah',
      'Mă Kiêng',
      'Drung Hạ',
    ),
    thon: ['Thôn Đồng Tâm', 'Thôn Hòa Bình', 'Thôn Lâm Trường', 'Thôn Sơn Cường'],
    schools: [...threeSchools('Đắk Liêng'), 'Trường Tiểu học Cánh Đồng'],
    criteriaMet: 17,
  },
  {
    name: 'Đắk Nuê',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon(
      'Đắk Sar',
      'Dhăm Ƀ',
      'Kdiê Hạ',
      'Kdiê Thượng',
      'Mih Trang',
      'Dlây Sơn',
      'Tría Nuê',
      'Pai Bi Hạ',
    ),
    thon: ['Thôn Yên Thành', 'Thôn Đoàn Kết', 'Thôn Tân Nuê', 'Thôn Cao Hạ'],
    schools: threeSchools('Đắk Nuê'),
    criteriaMet: 12,
  },
  {
    name: 'Đắk Phơi',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon(
      'Chiêng Cao',
      'Bu Yuk',
      'Năm Phơi',
      'Du Mah',
      'Ƀai Gar',
      'Tiêu Hạ',
      'Jiê Yuk',
      'T’Lông',
      'Đung Hạ',
      'Pai Ar',
      'Liêng Kơ',
    ),
    thon: ['Thôn Cao Bằng'],
    schools: [...threeSchools('Đắk Phơi'), 'Trường Tiểu học Núi Cao'],
    criteriaMet: 11,
  },
  {
    name: 'Buôn Tría',
    kind: 'commune',
    speciallyDifficult: false,
    buon: buon('Ja Tu', 'Tung Hạ'),
    thon: ['Thôn Hưng Giang', 'Thôn Liên Kết 1', 'Thôn Liên Kết 2', 'Thôn Đông Giang', 'Thôn Tân Giang'],
    schools: threeSchools('Buôn Tría'),
    criteriaMet: 19,
  },
  {
    name: 'Buôn Triết',
    kind: 'commune',
    speciallyDifficult: false,
    buon: buon('Ung Rung', 'Tung Thăng', 'Tung Kdiă', 'Krai Lu', 'Lách Rung'),
    thon: [
      'Thôn Mê Linh 1',
      'Thôn Mê Linh 2',
      'Thôn Đoàn Kết 1',
      'Thôn Đoàn Kết 2',
      'Thôn Sơn Trà',
      'Thôn Kiến Xương',
      'Thôn Bình Hưng',
      'Thôn Đồng Lúa',
    ],
    schools: [...threeSchools('Buôn Triết'), 'Trường Tiểu học Mê Linh'],
    criteriaMet: 18,
  },
  {
    name: 'Bông Krang',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon(
      'Ja Krang',
      'Sruông',
      'Hăng Ja',
      'Ƀhôk Hạ',
      'Thái Krang',
      'Yông Hăt',
      'Mă Đar',
      'Diêu Thượng',
      'Diêu Hạ',
    ),
    thon: ['Thôn Sân Bay'],
    schools: threeSchools('Bông Krang'),
    criteriaMet: 13,
  },
  {
    name: 'Yang Tao',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon(
      'Bhôk Thượng',
      'Dơng Kriêng',
      'Yôk Đuôn',
      'Bê Ju',
      'Rung Yang',
      'Năm Pă',
      'Cuôr Hạ',
      'Drai Mô',
      'Kô Ya',
      'Đăng Tao',
      'Yôk Hạ',
    ),
    thon: [],
    schools: [...threeSchools('Yang Tao'), 'Trường Tiểu học Suối Đá'],
    criteriaMet: 12,
  },
  {
    name: 'Krông Nô',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon(
      'Phi Dih Thượng',
      'Phi Dih Hạ',
      'Ya Trăng',
      'Lách Nô',
      'Rơ Cai',
      'Đăk Rơ',
      'Gung Yang',
      'Trang Yuk',
    ),
    thon: ['Thôn Ba Tầng', 'Thôn Đắk Tro', 'Thôn Plom'],
    schools: [...threeSchools('Krông Nô'), 'Trường Mẫu giáo Thượng Nguồn'],
    criteriaMet: 10,
  },
  {
    name: 'Nam Ka',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon('Tu Sria', 'Knia Nam', 'Rai Ka', 'Drah Sơn', 'Buôk Hạ'),
    thon: ['Thôn Hạ Lưu'],
    schools: threeSchools('Nam Ka'),
    criteriaMet: 11,
  },
  {
    name: 'Ea R’bin',
    kind: 'commune',
    speciallyDifficult: true,
    buon: buon('Ea Ring', 'Phôk Bin'),
    thon: ['Thôn Lăng Xuân'],
    schools: threeSchools('Ea R’bin'),
    criteriaMet: 11,
  },
]

/** Of the schools, the one without a cell. */
export const schoolWithoutCell = 'Trường Mẫu giáo Thượng Nguồn'
export const upperSecondarySchools = ['Trường THPT Lắk', 'Trường THPT Nguyễn Chí Thanh']
