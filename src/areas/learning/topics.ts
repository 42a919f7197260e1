import type { Label } from '#kernel/label.ts'

export const publicityTopics = {
  commemoration: { vi: 'Ngày lễ, ngày kỷ niệm', en: 'Commemoration' },
  'party-documents': { vi: 'Chủ trương của Đảng, pháp luật của Nhà nước', en: 'Party policy and state law' },
  'sea-and-islands': { vi: 'Biển, đảo Việt Nam', en: 'Sea and islands' },
  borders: { vi: 'Biên giới, chủ quyền quốc gia', en: 'Borders and sovereignty' },
  'good-examples': { vi: 'Gương người tốt, việc tốt', en: 'Good examples' },
  'local-tasks': { vi: 'Nhiệm vụ phát triển của địa phương', en: 'Local tasks' },
  security: { vi: 'Quốc phòng, an ninh, an toàn giao thông', en: 'Defence, security, traffic' },
} satisfies { [topic: string]: Label }

export const audiences = {
  cadres: { vi: 'Cán bộ, đảng viên', en: 'Cadres and members' },
  education: { vi: 'Cán bộ quản lý, giáo viên', en: 'Schools' },
  pupils: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
  'union-members': { vi: 'Đoàn viên, hội viên', en: 'Members of unions and associations' },
  'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  people: { vi: 'Nhân dân', en: 'The people' },
} satisfies { [audience: string]: Label }

export const publicityForms = {
  talk: { vi: 'Tuyên truyền miệng, nói chuyện', en: 'Talk' },
  meeting: { vi: 'Mít tinh, gặp mặt', en: 'Gathering' },
  visual: { vi: 'Trực quan: pa nô, băng rôn, triển lãm', en: 'Visual' },
  media: { vi: 'Phát thanh, truyền hình, mạng xã hội', en: 'Broadcast and social media' },
  contest: { vi: 'Hội thi, văn nghệ, thể thao', en: 'Contest, arts, sports' },
} satisfies { [form: string]: Label }

/** The days of the year that are commemorated, by 'MM-DD', in the order of the year. */
export const commemorations = {
  '02-03': { vi: 'Ngày thành lập Đảng (3/2/1930)', en: 'Founding of the Party' },
  '02-27': { vi: 'Ngày Thầy thuốc Việt Nam (27/2)', en: "Physicians' Day" },
  '03-08': { vi: 'Ngày Quốc tế Phụ nữ (8/3)', en: "Women's Day" },
  '03-26': { vi: 'Ngày thành lập Đoàn (26/3/1931)', en: 'Founding of the Youth Union' },
  '04-30': { vi: 'Ngày giải phóng miền Nam (30/4/1975)', en: 'Reunification' },
  '05-01': { vi: 'Ngày Quốc tế Lao động (1/5)', en: 'Labour Day' },
  '05-07': { vi: 'Chiến thắng Điện Biên Phủ (7/5/1954)', en: 'Victory of Điện Biên Phủ' },
  '05-19': { vi: 'Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890)', en: 'Birthday of Hồ Chí Minh' },
  '06-21': { vi: 'Ngày Báo chí cách mạng (21/6)', en: 'Press Day' },
  '07-27': { vi: 'Ngày Thương binh – Liệt sĩ (27/7)', en: 'War Invalids and Martyrs Day' },
  '08-01': { vi: 'Ngày truyền thống ngành Tuyên giáo (1/8)', en: 'Day of the propaganda branch' },
  '08-19': { vi: 'Cách mạng tháng Tám (19/8/1945)', en: 'August Revolution' },
  '09-02': { vi: 'Quốc khánh (2/9/1945)', en: 'National Day' },
  '10-14': { vi: 'Ngày thành lập Hội Nông dân (14/10/1930)', en: "Founding of the Farmers' Union" },
  '10-15': { vi: 'Ngày truyền thống công tác dân vận (15/10)', en: 'Day of mass mobilisation' },
  '10-20': { vi: 'Ngày thành lập Hội Phụ nữ (20/10/1930)', en: "Founding of the Women's Union" },
  '11-18': { vi: 'Ngày hội Đại đoàn kết toàn dân tộc (18/11)', en: 'Day of national unity' },
  '11-20': { vi: 'Ngày Nhà giáo Việt Nam (20/11)', en: "Teachers' Day" },
  '12-22': { vi: 'Ngày thành lập Quân đội (22/12/1944)', en: "Founding of the People's Army" },
} satisfies { [day: string]: Label }

/** What is talked about, never by whom. */
export const opinionFields = {
  policy: { vi: 'Chủ trương, chính sách mới', en: 'New policies' },
  livelihood: { vi: 'Đời sống, giá cả, việc làm', en: 'Living, prices, jobs' },
  land: { vi: 'Đất đai, đền bù, tái định cư', en: 'Land and compensation' },
  environment: { vi: 'Môi trường, tài nguyên', en: 'Environment' },
  services: { vi: 'Thủ tục hành chính, y tế, giáo dục', en: 'Public services' },
  infrastructure: { vi: 'Hạ tầng, nông thôn mới', en: 'Infrastructure' },
  security: { vi: 'An ninh, trật tự', en: 'Security and order' },
  'ethnic-affairs': { vi: 'Chính sách dân tộc, tôn giáo', en: 'Ethnic and religious policy' },
  'party-building': { vi: 'Xây dựng Đảng, phòng, chống tham nhũng', en: 'Party building, anti-corruption' },
} satisfies { [field: string]: Label }

/** How a paper is studied together. */
export const conferenceForms = {
  'in-person': { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  combined: { vi: 'Trực tiếp kết hợp trực tuyến', en: 'Both' },
  'in-the-cell': { vi: 'Lồng ghép sinh hoạt chi bộ mở rộng', en: 'With an enlarged cell meeting' },
} satisfies { [form: string]: Label }

/** When the flag is saluted. */
export const rhythms = {
  monday: { vi: 'Sáng thứ Hai hằng tuần', en: 'Every Monday morning' },
  'first-monday': { vi: 'Sáng thứ Hai đầu tháng', en: 'The first Monday of the month' },
  'first-day': { vi: 'Ngày đầu tháng', en: 'The first day of the month' },
} satisfies { [rhythm: string]: Label }
