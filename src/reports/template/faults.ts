import { Refused, refusal } from '#kernel/refusal.ts'
import type { Place } from './template.ts'

const fault = (code: string, vi: string, en: string) => {
  const make = refusal(`template-${code}`, {
    vi: `Mẫu «{template}», dòng {line}, cột {column}: ${vi}`,
    en: `Template "{template}", line {line}, column {column}: ${en}`,
  })
  return (place: Place, what = ''): TemplateFault => new TemplateFault(make, place, what)
}

type Make = ReturnType<typeof refusal>

/** Thrown while parsing; the file's name is added where it is known. */
export class TemplateFault extends Error {
  readonly place: Place
  readonly #make: Make
  readonly #what: string
  constructor(make: Make, place: Place, what: string) {
    super(make({ template: '', ...place, what }).message.en)
    this.name = 'TemplateFault'
    this.place = place
    this.#make = make
    this.#what = what
  }
  /** The fault as a refusal that names the file. */
  in(template: string): Refused {
    return new Refused([this.#make({ template, ...this.place, what: this.#what })])
  }
}

export const faults = {
  noFrontMatter: fault(
    'front-matter',
    'phải mở đầu bằng phần khai báo giữa hai dòng ---.',
    'it must begin with front matter between two lines of ---.',
  ),
  badKey: fault(
    'key',
    'khai báo «{what}» thiếu hoặc không hợp lệ.',
    'front matter "{what}" is missing or not valid.',
  ),
  unclosedTag: fault('unclosed', 'thiếu }} để đóng ô số liệu.', 'a {{ is never closed by }}.'),
  emptyTag: fault('empty-slot', 'ô số liệu để trống.', 'the slot is empty.'),
  badRef: fault('reference', '«{what}» không phải tên số liệu.', '"{what}" is not the name of a figure.'),
  unknownFilter: fault('filter', 'không có cách trình bày «{what}».', 'there is no filter "{what}".'),
  badArgument: fault('filter-argument', 'tham số không hợp lệ: {what}.', 'not a valid argument: {what}.'),
  unclosedBlock: fault(
    'unclosed-block',
    'khối {what} chưa có {{end}} trong cùng đoạn.',
    'the {what} block has no {{end}} in its paragraph.',
  ),
  strayEnd: fault('stray-end', '{{end}} không đóng khối nào.', '{{end}} closes nothing.'),
  onlyInEach: fault(
    'only-in-each',
    '«{what}» chỉ dùng bên trong {{each}}.',
    '"{what}" stands only inside {{each}}.',
  ),
  unknownFigure: fault('unknown-figure', 'không có số liệu «{what}».', 'there is no figure "{what}".'),
  needsAssigner: fault(
    'needs-assigner',
    '«{what}» phải nêu cấp giao (@superior hoặc @own).',
    '"{what}" must name its assigner (@superior or @own).',
  ),
  wrongUnit: fault(
    'wrong-unit',
    'cách trình bày không hợp đơn vị của «{what}».',
    'the filter does not fit the unit of "{what}".',
  ),
  noMissing: fault(
    'no-missing',
    '«{what}» không có phép đối chiếu độ phủ nên không nêu được tên còn thiếu.',
    '"{what}" has no coverage check that could name the missing.',
  ),
  noForecast: fault(
    'no-forecast',
    '«{what}» không có số ước cả năm.',
    'there is no forecast of the year for "{what}".',
  ),
  badPath: fault('path', '«{what}» không phải một đường dẫn đọc được.', '"{what}" is not a path.'),
  unknownPath: fault('unknown-path', 'không có «{what}» để in.', 'there is nothing at "{what}".'),
  badTable: fault(
    'table',
    'bảng gồm một dòng đầu và một dòng mẫu, cùng số cột.',
    'a table is one line of headings and one line to repeat, of as many columns.',
  ),
  notNameable: fault(
    'not-nameable',
    '«{what}» không đếm từng đối tượng nên không có tên.',
    '"{what}" does not count subjects, so it has no names.',
  ),
}
