// Office files are ZIP archives and carry the moment they were made in every entry. The same report
// must give the same bytes, so that two copies can be told to be one.

const centralEntry = 0x02014b50
const endOfDirectory = 0x06054b50
/** 1980-01-01 00:00, the zero of ZIP's calendar. */
const dosDate = 0x0021
const dosTime = 0

/** The archive with every entry dated alike. @throws RangeError for what is no ZIP archive */
export const withFixedDates = (archive: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(archive)
  const view = new DataView(bytes.buffer)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0) throw new RangeError('not a ZIP archive')
  let at = view.getUint32(end + 16, true)
  while (view.getUint32(at, true) === centralEntry) {
    const local = view.getUint32(at + 42, true)
    dateAt(view, at + 12)
    dateAt(view, local + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

const dateAt = (view: DataView, at: number) => {
  view.setUint16(at, dosTime, true)
  view.setUint16(at + 2, dosDate, true)
}
