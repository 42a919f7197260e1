import { type HomeLines, lineIf } from './line.ts'

/** Admission files complete but for the decision, told to whoever enters it. */
export const filesToDecide: HomeLines = async (asked) => {
  if (asked.asker.rights.entering('member.admission-decided') === 'no') return []
  const files = await asked.rows('admission-files')
  const waiting = files.filter(({ data }) => data.step === 'decision').length
  return lineIf(waiting, (n) => ({
    level: 'waiting',
    text: { vi: `${n} hồ sơ kết nạp chờ quyết định`, en: `${n} admission files wait for the decision` },
    to: '/members/files',
    action: { vi: 'Mở hồ sơ', en: 'Open' },
  }))
}
