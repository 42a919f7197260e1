import { unitId } from '../organisations.ts'
import { bodies } from './council-bodies.ts'

interface FieldOutline {
  /** How often it comes up, against the others. */
  weight: number
  /** The body that answers for it. */
  to: string
  /** Requests as minutes put them; "{}" is a village of the commune. */
  asks: readonly string[]
}

const economy = unitId('Phòng Kinh tế và Hạ tầng')
const farming = unitId('Phòng Nông nghiệp và Phát triển nông thôn')
const environment = unitId('Phòng Tài nguyên và Môi trường')
const welfare = unitId('Phòng Lao động - Thương binh và Xã hội')

/** What voters of the sample ask for, all invented. */
export const fieldsAsked: { readonly [field: string]: FieldOutline } = {
  transport: {
    weight: 22,
    to: economy,
    asks: [
      'Sửa chữa đoạn đường vào {} bị xói lở sau mùa mưa',
      'Bê tông hóa đường nội đồng {}',
      'Làm cầu thay cầu tạm ở {}',
      'Lắp biển báo và gờ giảm tốc trước trường học ở {}',
      'Lắp đèn chiếu sáng tuyến đường chính {}',
    ],
  },
  land: {
    weight: 18,
    to: environment,
    asks: [
      'Đẩy nhanh cấp giấy chứng nhận quyền sử dụng đất cho các hộ ở {}',
      'Đo đạc lại ranh giới đất sản xuất giáp rừng ở {}',
      'Bố trí đất ở cho hộ mới tách ở {}',
      'Trả lời việc thu hồi đất làm đường ở {}',
    ],
  },
  irrigation: {
    weight: 12,
    to: farming,
    asks: [
      'Nạo vét kênh mương nội đồng {}',
      'Sửa trạm bơm phục vụ cánh đồng {}',
      'Kè chống sạt lở bờ suối {}',
    ],
  },
  agriculture: {
    weight: 12,
    to: farming,
    asks: [
      'Hỗ trợ giống lúa chất lượng cao cho {}',
      'Hướng dẫn phòng dịch bệnh trên đàn vật nuôi ở {}',
      'Liên kết tiêu thụ nông sản cho các hộ ở {}',
    ],
  },
  water: {
    weight: 8,
    to: economy,
    asks: ['Sửa công trình nước tập trung {}', 'Kéo đường ống nước sinh hoạt đến cuối {}'],
  },
  electricity: {
    weight: 6,
    to: unitId('Điện lực huyện'),
    asks: ['Kéo điện hạ thế đến nhóm hộ cuối {}', 'Thay trụ điện nghiêng ở {}'],
  },
  welfare: {
    weight: 8,
    to: welfare,
    asks: ['Rà soát lại hộ nghèo, hộ cận nghèo ở {}', 'Hỗ trợ sửa nhà cho hộ nghèo ở {}'],
  },
  education: {
    weight: 6,
    to: unitId('Phòng Giáo dục và Đào tạo'),
    asks: ['Bổ sung phòng học cho điểm trường {}', 'Sửa tường rào điểm trường {}'],
  },
  health: {
    weight: 4,
    to: unitId('Bảo hiểm xã hội huyện'),
    asks: [
      'Rà soát việc cấp thẻ bảo hiểm y tế cho người dân {}',
      'Hướng dẫn lại diện được hỗ trợ bảo hiểm ở {}',
    ],
  },
  environment: {
    weight: 5,
    to: environment,
    asks: ['Bố trí điểm tập kết rác ở {}', 'Xử lý nguồn nước thải gần khu dân cư {}'],
  },
  culture: {
    weight: 3,
    to: unitId('Phòng Văn hóa và Thông tin'),
    asks: ['Sửa nhà sinh hoạt cộng đồng {}', 'Mở lớp truyền dạy cồng chiêng ở {}'],
  },
  security: {
    weight: 4,
    to: bodies.committee,
    asks: ['Tăng tuần tra ban đêm ở {}', 'Xử lý xe quá tải qua {}'],
  },
}

/** Reports to the hot line, and how petitions read. */
export const hotLineAsks = [
  'Chậm trả kết quả hồ sơ chứng thực',
  'Trang dịch vụ công không nhận tệp đính kèm',
  'Yêu cầu nộp bản sao giấy tờ đã có trên hệ thống',
  'Không nhận được phiếu hẹn trả kết quả',
  'Bộ phận một cửa đóng cửa trước giờ',
  'Thu phí chứng thực chưa niêm yết',
] as const

export const petitionAsks: readonly (readonly [request: string, field: string])[] = [
  ['Xem xét ranh giới đất rừng giao khoán', 'land'],
  ['Giải quyết chế độ cho người có công', 'welfare'],
  ['Khôi phục lối đi chung bị rào', 'security'],
  ['Hỗ trợ thiệt hại do ngập lụt', 'agriculture'],
  ['Điều chỉnh thông tin trên sổ hộ nghèo', 'welfare'],
  ['Xử lý tiếng ồn cơ sở sản xuất trong khu dân cư', 'environment'],
]
