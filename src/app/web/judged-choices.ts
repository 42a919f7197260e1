import { type Choices, districtLastDay } from '#kernel/choice.ts'

/** The names of closed values of learning and evaluation, as their registers list them. */
export const judgedChoices = {
  conferenceForm: {
    'in-person': { vi: 'Trực tiếp', en: 'In person' },
    online: { vi: 'Trực tuyến', en: 'Online' },
    combined: { vi: 'Trực tiếp kết hợp trực tuyến', en: 'Both' },
    'in-the-cell': { vi: 'Lồng ghép sinh hoạt chi bộ mở rộng', en: 'With an enlarged cell meeting' },
  },
  attendance: {
    given: { vi: 'Đã báo', en: 'Told' },
    awaited: { vi: 'Chưa báo', en: 'Awaited' },
  },
  programme: {
    awareness: { vi: 'Bồi dưỡng nhận thức về Đảng', en: 'Awareness of the Party' },
    'new-members': { vi: 'Lý luận chính trị cho đảng viên mới', en: 'New members' },
    'elementary-theory': { vi: 'Sơ cấp lý luận chính trị', en: 'Elementary theory' },
    thematic: { vi: 'Bồi dưỡng chuyên đề, cập nhật kiến thức', en: 'Thematic updates' },
    'front-theory': {
      vi: 'Lý luận chính trị cho cán bộ Mặt trận, đoàn thể',
      en: 'Theory for Front cadres',
    },
    'committee-work': {
      vi: 'Nghiệp vụ công tác đảng, cấp ủy',
      en: 'Party work for committee members',
    },
    'office-skills': {
      vi: 'Lý luận chính trị và nghiệp vụ văn phòng cấp ủy',
      en: 'Theory and office skills',
    },
    'inspection-skills': { vi: 'Nghiệp vụ kiểm tra, giám sát', en: 'Inspection skills' },
    'publicity-skills': {
      vi: 'Nghiệp vụ tuyên giáo, báo cáo viên',
      en: 'Publicity and reporting skills',
    },
    'mobilisation-skills': { vi: 'Nghiệp vụ dân vận', en: 'Mobilisation skills' },
  },
  learnerKind: {
    cadres: { vi: 'Cấp ủy viên, bí thư, phó bí thư', en: 'Committee members, secretaries' },
    members: { vi: 'Đảng viên', en: 'Party members' },
    officials: { vi: 'Công chức, viên chức', en: 'Civil servants and public employees' },
    'outstanding-people': { vi: 'Quần chúng ưu tú', en: 'Prospective members' },
    'union-members': { vi: 'Đoàn viên, hội viên', en: 'Members of unions and associations' },
  },
  reporterLevel: {
    'of-province': { vi: 'Báo cáo viên Tỉnh ủy', en: 'Reporter of the province' },
    'of-district': {
      vi: 'Báo cáo viên Huyện ủy',
      en: 'Reporter of the district',
      lastDay: districtLastDay,
    },
    'of-commune': { vi: 'Báo cáo viên Đảng ủy xã, phường', en: 'Reporter of the commune' },
    'of-grassroots': { vi: 'Báo cáo viên đảng ủy cơ sở', en: 'Reporter of a grassroots committee' },
    propagandist: { vi: 'Tuyên truyền viên', en: 'Propagandist' },
  },
  stage: {
    collecting: { vi: 'Sưu tầm tư liệu', en: 'Collecting' },
    compiling: { vi: 'Biên soạn', en: 'Compiling' },
    appraising: { vi: 'Thẩm định', en: 'Appraisal' },
    published: { vi: 'Đã xuất bản', en: 'Published' },
  },
  rhythm: {
    monday: { vi: 'Sáng thứ Hai hằng tuần', en: 'Every Monday morning' },
    'first-monday': { vi: 'Sáng thứ Hai đầu tháng', en: 'The first Monday of the month' },
    'first-day': { vi: 'Ngày đầu tháng', en: 'The first day of the month' },
  },
  grade: {
    excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
    good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
    completed: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
    'not-completed': { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
  },
  reasonNotGraded: {
    exempt: { vi: 'Được miễn công tác, sinh hoạt', en: 'Exempt' },
    new: { vi: 'Mới vào Đảng, chưa đủ thời gian', en: 'New' },
    suspended: { vi: 'Đang bị đình chỉ sinh hoạt', en: 'Suspended' },
    absent: { vi: 'Vắng dài hạn có lý do', en: 'Long absent with a reason' },
  },
  fourGoodState: {
    registered: { vi: 'Đã đăng ký', en: 'Registered' },
    recognised: { vi: 'Được công nhận', en: 'Recognised' },
    unmet: { vi: 'Không đạt', en: 'Not met' },
  },
  commendationForm: {
    'merit-certificate': { vi: 'Giấy khen', en: 'Certificate of merit' },
    'provincial-certificate': { vi: 'Bằng khen', en: 'Provincial certificate' },
    praise: { vi: 'Biểu dương, tuyên dương', en: 'Public praise' },
    title: { vi: 'Danh hiệu thi đua', en: 'Title of emulation' },
  },
  commendationTheme: {
    'study-of-ho-chi-minh': { vi: 'Học tập và làm theo Bác', en: 'Following Hồ Chí Minh' },
    emulation: { vi: 'Thi đua yêu nước', en: 'Emulation' },
    'party-building': { vi: 'Xây dựng Đảng', en: 'Party building' },
    'new-countryside': { vi: 'Xây dựng nông thôn mới', en: 'New countryside' },
    mobilisation: { vi: 'Dân vận khéo', en: 'Skilful mobilisation' },
    security: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
    other: { vi: 'Khác', en: 'Other' },
  },
  graded: { 'not-graded': { vi: 'Không xếp loại', en: 'Not graded' } },
} satisfies { [table: string]: Choices }
