import { cell, person, probationer, prospect, record, type Submitted, sponsors } from './telling.ts'

const inFile = (kind: string, on: string, body: object) =>
  record(kind, cell, on, { person: prospect, ...body })

/** From the list of prospective members to what the grassroots committee resolved. */
export const admissionFile = (): Submitted[] => [
  person(prospect, 'Võ Thị Ích', '2000-11-09', { sex: 'female' }),
  inFile('admission-file.opened', '2023-02-01', { underSection: true }),
  inFile('admission-file.class-passed', '2023-02-10', { certificateOn: '2023-01-20' }),
  inFile('admission-file.step-done', '2023-02-13', { step: 'application' }),
  inFile('admission-file.step-done', '2023-03-01', { step: 'cv' }),
  inFile('admission-file.recommended', '2023-03-06', {
    by: 'members',
    sponsors: [...sponsors],
    monthsTogether: 20,
  }),
  inFile('admission-file.step-done', '2023-03-20', { step: 'verification' }),
  inFile('admission-file.step-done', '2023-03-27', { step: 'opinions', asked: 12, inFavour: 11 }),
  inFile('admission-file.resolved', '2023-04-03', {
    by: 'cell-resolution',
    entitled: 9,
    present: 8,
    inFavour: 8,
    chair: sponsors[0],
    secretary: sponsors[1],
  }),
  inFile('admission-file.step-done', '2023-04-10', { step: 'sectional-report', asked: 7, inFavour: 7 }),
  inFile('admission-file.resolved', '2023-04-14', {
    by: 'committee-resolution',
    entitled: 11,
    present: 11,
    inFavour: 10,
  }),
]

/** From the self-review of a probationary member to what the grassroots committee resolved. */
export const recognitionFile = (): Submitted[] => {
  const about = (kind: string, on: string, body: object) =>
    record(kind, cell, on, { person: probationer, ...body })
  return [
    about('recognition.step-done', '2023-05-10', { step: 'self-review' }),
    about('recognition.step-done', '2023-05-11', { step: 'guide-opinion', guide: sponsors[0] }),
    about('recognition.step-done', '2023-05-15', { step: 'opinions', asked: 9, inFavour: 9 }),
    about('recognition.resolved', '2023-05-20', {
      by: 'cell-resolution',
      entitled: 9,
      present: 8,
      inFavour: 7,
      chair: sponsors[0],
      secretary: sponsors[1],
    }),
    about('recognition.step-done', '2023-05-21', { step: 'sectional-report', asked: 7, inFavour: 6 }),
    about('recognition.resolved', '2023-05-22', {
      by: 'committee-resolution',
      entitled: 11,
      present: 11,
      inFavour: 11,
    }),
  ]
}
