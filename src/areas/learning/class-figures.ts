import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import type { ProgrammeId } from './programmes.ts'
import { learnerGroups } from './registers.ts'

// Lớp bồi dưỡng. A class belongs to one programme; theory and skills are its two counts.

const programme = { vi: 'Chương trình', en: 'Programme' }
/** How reports speak of the programmes of skills; theory is counted by figures of its own. */
const programmesSaid: { readonly [programme in ProgrammeId]?: string } = {
  'office-skills': 'nghiệp vụ|bồi dưỡng|tập huấn + văn phòng',
  'inspection-skills': 'nghiệp vụ + kiểm tra',
  'publicity-skills': 'nghiệp vụ + tuyên giáo|báo cáo viên',
  'mobilisation-skills': 'nghiệp vụ + dân vận',
}
const noticed = {
  vi: 'ai học hai lớp được tính ở cả hai',
  en: 'who attends two classes is counted in each',
}

export const classesOpened = flow(
  'learning.classes',
  { vi: 'Lớp bồi dưỡng', en: 'Classes' },
  units.class,
  {
    vi: 'Số lớp bồi dưỡng đã mở, mọi chương trình, theo ngày khai giảng; không tính lớp cử đi học nơi khác.',
    en: 'Classes opened of every programme, by their first day; courses elsewhere left out.',
  },
  {
    of: programme,
    said: { as: ['lớp + mở|bồi dưỡng|tập huấn|khai giảng + ?đào tạo'], arguments: programmesSaid },
  },
)

export const learnersJoined = flow(
  'learning.learners',
  { vi: 'Học viên các lớp bồi dưỡng', en: 'Learners' },
  units.learner,
  {
    vi: `Cộng số học viên của các lớp, mọi chương trình; ${noticed.vi}.`,
    en: `Learners of all classes; ${noticed.en}.`,
  },
  {
    of: programme,
    said: {
      as: ['học viên + bồi dưỡng|tập huấn|nghiệp vụ|lý luận chính trị + ?lớp + ?tham gia'],
      arguments: programmesSaid,
    },
  },
)

export const theoryClasses = flow(
  'learning.theory-classes',
  { vi: 'Lớp bồi dưỡng lý luận chính trị', en: 'Classes of political theory' },
  units.class,
  {
    vi: 'Số lớp bồi dưỡng lý luận chính trị đã mở, theo ngày khai giảng; không tính lớp nghiệp vụ, kể cả nghiệp vụ văn phòng cấp ủy.',
    en: 'Classes of political theory, by their first day; classes of skills left out, those for the office too.',
  },
  { said: { as: ['lớp + bồi dưỡng + lý luận chính trị + !văn phòng|nghiệp vụ'] } },
)

export const theoryLearners = flow(
  'learning.theory-learners',
  { vi: 'Học viên lớp bồi dưỡng lý luận chính trị', en: 'Learners of political theory' },
  units.learner,
  {
    vi: `Cộng số học viên các lớp bồi dưỡng lý luận chính trị; ${noticed.vi}.`,
    en: `Learners of the classes of political theory; ${noticed.en}.`,
  },
  { said: { as: ['học viên + bồi dưỡng + lý luận chính trị + ?tham gia + !văn phòng|nghiệp vụ'] } },
)

export const skillClasses = flow(
  'learning.skill-classes',
  { vi: 'Lớp bồi dưỡng nghiệp vụ', en: 'Classes of skills' },
  units.class,
  {
    vi: 'Số lớp bồi dưỡng nghiệp vụ đã mở, theo ngày khai giảng; không tính lớp lý luận chính trị.',
    en: 'Classes of skills, by their first day; those of political theory left out.',
  },
)

export const certificatesGiven = flow(
  'learning.certificates',
  { vi: 'Giấy chứng nhận đã cấp', en: 'Certificates' },
  units.certificate,
  {
    vi: 'Số giấy chứng nhận cấp cho học viên hoàn thành, theo ngày bế giảng.',
    en: 'Certificates given to those who completed, by the last day of the class.',
  },
  { of: programme },
)

export const learnersNamed = flow(
  'learning.learners-named',
  { vi: 'Học viên có tên trong danh sách lớp', en: 'Learners told by name' },
  units.learner,
  {
    vi: 'Học viên được kê tên; lớp chỉ báo số lượng thì không có trong số này.',
    en: 'Learners listed by name; those of classes that tell a number only are not among them.',
  },
  { of: programme },
)

const sent = { programme: asked.of, year: asked.year }

export const classFigures: readonly Figure[] = [
  classesOpened,
  learnersJoined,
  theoryClasses,
  theoryLearners,
  skillClasses,
  certificatesGiven,
  learnersNamed,
  distinct(
    'learning.people-taught',
    { vi: 'Số người có tên đã dự lớp', en: 'People taught' },
    units.person,
    {
      vi: 'Số người khác nhau trong danh sách các lớp; một người học hai lớp vẫn là một.',
      en: 'Different people in the lists of learners; who attends two classes is one.',
    },
    learnersNamed,
    { of: programme },
  ),
  distinct(
    'learning.organisations-sending',
    { vi: 'Tổ chức đảng có học viên', en: 'Organisations with learners' },
    units.organisation,
    {
      vi: 'Số tổ chức đảng khác nhau có học viên dự lớp trong kỳ.',
      en: 'Different organisations whose people attended a class in the period.',
    },
    learnersJoined,
    {
      of: programme,
      said: { as: ['tổ chức cơ sở đảng|tổ chức đảng + học viên|lớp|tham gia'], arguments: programmesSaid },
    },
  ),
  census(
    'learning.organisations-without-learners',
    { vi: 'Tổ chức cơ sở đảng không có học viên', en: 'Organisations without learners' },
    units.organisation,
    {
      vi: 'Tổ chức cơ sở đảng tại ngày cuối kỳ chưa có ai dự lớp của chương trình được hỏi trong năm.',
      en: 'Grassroots organisations of the last day with nobody in a class of the programme in the year.',
    },
    partyOrganisations,
    {
      of: programme,
      where: { kind: [...grassrootsKinds] },
      unnamedBy: { register: learnerGroups, field: 'organisation', where: sent },
    },
  ),
]
