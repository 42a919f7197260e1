import { units } from '#kernel/quantity.ts'
import { type Observed, observed } from './observed.ts'
import { revenueSeries } from './revenue.ts'

// What a mountain district reports every year; offices add none of their own.

export const grossOutput = observed(
  'gross-output',
  'Tổng giá trị sản xuất',
  'Gross output',
  units.dong,
  'tổng giá trị sản xuất|giá trị sản xuất + !nông nghiệp|công nghiệp|dịch vụ|xây dựng|bình quân|tăng trưởng|tốc độ',
  { grain: 'book' },
)
export const incomePerPerson = observed(
  'income-per-person',
  'Thu nhập bình quân đầu người',
  'Income per person',
  units.dongPerPersonYear,
  'thu nhập bình quân + !hộ nghèo|nông thôn|dân tộc thiểu số',
  { decimals: 1 },
)
export const povertyRate = observed(
  'poverty-rate',
  'Tỷ lệ hộ nghèo',
  'Share of poor households',
  units.percent,
  'tỷ lệ|còn|chiếm + hộ nghèo + !giảm|dân tộc thiểu số|đặc biệt khó khăn|cận nghèo|đa chiều',
  {
    decimals: 2,
    meaning: {
      vi: 'Hộ nghèo chia cho tổng số hộ trên địa bàn, theo kết quả rà soát cuối kỳ.',
      en: 'Poor households of all households, by the review at the end of the period.',
    },
  },
)
export const povertyRateDifficult = observed(
  'poverty-rate-difficult',
  'Tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số, xã đặc biệt khó khăn',
  'Share of poor households among ethnic minorities and in specially difficult communes',
  units.percent,
  'tỷ lệ|còn|chiếm + hộ nghèo + dân tộc thiểu số|đặc biệt khó khăn + !giảm|cận nghèo|đa chiều',
  {
    decimals: 2,
    meaning: {
      vi: 'Hộ nghèo chia cho tổng số hộ, chỉ tính hộ dân tộc thiểu số và hộ ở xã đặc biệt khó khăn.',
      en: 'Poor households of all households, only ethnic-minority ones and those of specially difficult communes.',
    },
  },
)

export const sownArea = observed(
  'sown-area',
  'Diện tích gieo trồng',
  'Sown area',
  units.hectare,
  'diện tích gieo trồng + !vụ|lúa|ngô',
)
export const grainOutput = observed(
  'grain-output',
  'Sản lượng lương thực có hạt',
  'Grain output',
  units.tonne,
  'sản lượng lương thực',
)
export const forestCover = observed(
  'forest-cover',
  'Tỷ lệ che phủ rừng',
  'Forest cover',
  units.percent,
  'che phủ + rừng',
  { decimals: 2 },
)
export const cleanWater = observed(
  'clean-water',
  'Tỷ lệ hộ dùng nước hợp vệ sinh',
  'Households with clean water',
  units.percent,
  'nước hợp vệ sinh|nước sạch + hộ|dân số|người dân + !đô thị|nông thôn',
  { decimals: 2 },
)
export const gridElectricity = observed(
  'grid-electricity',
  'Tỷ lệ hộ dùng điện lưới',
  'Households on the grid',
  units.percent,
  'điện lưới|sử dụng điện|dùng điện + hộ',
  { decimals: 2 },
)
export const paved = observed(
  'paved-roads',
  'Tỷ lệ đường xã được cứng hóa',
  'Commune roads paved',
  units.percent,
  'đường + xã + cứng hóa|nhựa hóa|bê tông + !thôn|buôn|huyện',
  { decimals: 2 },
)
export const healthInsurance = observed(
  'health-insurance',
  'Tỷ lệ dân số tham gia bảo hiểm y tế',
  'Population with health insurance',
  units.percent,
  'tham gia bảo hiểm y tế|bảo hiểm y tế + !hộ nghèo|học sinh|nông dân',
  { decimals: 2 },
)
export const childMalnutrition = observed(
  'child-malnutrition',
  'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng',
  'Malnutrition of children under five',
  units.percent,
  'suy dinh dưỡng + trẻ em|trẻ + !thấp còi|chiều cao',
  { decimals: 2 },
)
export const populationGrowth = observed(
  'population-growth',
  'Tỷ lệ tăng dân số tự nhiên',
  'Natural growth of population',
  units.percent,
  'tăng dân số|tăng tự nhiên|phát triển dân số',
  { decimals: 2 },
)
export const standardSchools = observed(
  'standard-schools',
  'Trường đạt chuẩn quốc gia',
  'Schools of national standard',
  units.school,
  'trường|trường học + chuẩn quốc gia',
)
export const jobsFound = observed(
  'jobs-found',
  'Lao động được giải quyết việc làm',
  'People found work',
  units.person,
  'giải quyết việc làm|tạo việc làm + lao động|người',
)
export const trainedLabour = observed(
  'trained-labour',
  'Tỷ lệ lao động qua đào tạo',
  'Trained workers',
  units.percent,
  'lao động + qua đào tạo + !chứng chỉ|bằng cấp',
  { decimals: 2 },
)
export const culturalFamilies = observed(
  'cultural-families',
  'Tỷ lệ gia đình đạt chuẩn văn hóa',
  'Families of cultural standard',
  units.percent,
  'gia đình|hộ + văn hóa + !thôn|buôn|cơ quan',
  { decimals: 2 },
)

/** Everything that is observed, in the order its form offers it. */
export const observedSeries: readonly Observed[] = [
  grossOutput,
  ...revenueSeries,
  incomePerPerson,
  povertyRate,
  povertyRateDifficult,
  sownArea,
  grainOutput,
  forestCover,
  cleanWater,
  gridElectricity,
  paved,
  healthInsurance,
  childMalnutrition,
  populationGrowth,
  standardSchools,
  jobsFound,
  trainedLabour,
  culturalFamilies,
]
