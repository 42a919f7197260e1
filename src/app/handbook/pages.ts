import { permissionMatrix } from '#access/matrix.ts'
import { catalogue } from '#app/catalogue.ts'
import '#checks/documents/refusals.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Kind } from '#kernel/kind.ts'
import { refusalCatalogue } from '#kernel/refusal.ts'
import { type Role, roleNames, roles } from '#kernel/role.ts'
import { rulePacks } from '#kernel/rulebook.ts'

/** The pages of docs/generated, made from the code; `npm run docs -- --check` fails when one is stale. */
export const pages = (): { [file: string]: string } => ({
  'kinds.md': kindsPage(),
  'figures.md': figuresPage(),
  'registers.md': registersPage(),
  'checks.md': checksPage(),
  'refusals.md': refusalsPage(),
  'rule-packs.md': rulePacksPage(),
  'permissions.md': permissionsPage(),
})

const note = '<!-- Made from the code by `npm run docs`; edit the code, not this page. -->'
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
const page = (title: string, ...parts: string[]) => `${[note, `# ${title}`, ...parts].join('\n\n')}\n`

const areaOfKind = (kind: Kind) => catalogue.areas.find((area) => area.kinds.includes(kind))?.id ?? ''

const kindsPage = () =>
  page(
    'Kinds of record',
    `${catalogue.kinds.size} kinds. A kind is closed and lives in code; \`src/areas/<area>/kinds\` defines it.`,
    table(
      ['kind', 'name', 'area', 'fields', 'adds to', 'remarks'],
      [...catalogue.kinds.values()].map((kind) => [
        `\`${kind.id}\``,
        kind.label.vi,
        areaOfKind(kind),
        Object.keys(kind.body.shape).join(', '),
        kind.addsTo.join(', '),
        [
          kind.broughtForward ? 'brought forward' : '',
          kind.citesDecision ? 'cites a decision' : '',
          kind.confidentiality === 'normal' ? '' : kind.confidentiality,
        ]
          .filter(Boolean)
          .join(', '),
      ]),
    ),
  )

const readsOf = (figure: Figure) => (figure.form === 'formula' ? figure.reads.vi : '')

const figuresPage = () =>
  page(
    'Figures',
    `${catalogue.figures.size} figures. No figure can be typed over; each opens into its records.`,
    table(
      ['figure', 'name', 'form', 'unit', 'what is counted', 'formula'],
      [...catalogue.figures.values()].map((figure) => [
        `\`${figure.id}\``,
        figure.label.vi,
        figure.form,
        figure.unit.label.vi,
        figure.meaning.vi,
        readsOf(figure),
      ]),
    ),
  )

const registersPage = () =>
  page(
    'Registers',
    table(
      ['register', 'name', 'columns', 'must lie inside'],
      [...catalogue.registers.values()].map((register) => [
        `\`${register.id}\``,
        register.label.vi,
        Object.values(register.columns)
          .map((label) => label.vi)
          .join(', '),
        Object.entries(register.references)
          .map(([field, target]) => `${field} → ${target}`)
          .join(', '),
      ]),
    ),
  )

const checksPage = () =>
  page(
    'Checks',
    'A check alerts when the report is composed; it never blocks and never changes a figure.',
    table(
      ['check', 'what must hold'],
      catalogue.checks.map((check) => [`\`${check.id}\``, check.label.vi]),
    ),
  )

const refusalsPage = () =>
  page(
    'Refusals',
    'What an entry can be refused for. Codes are stable; messages are shown as they stand here.',
    table(
      ['code', 'message', 'source'],
      refusalCatalogue().map((one) => [`\`${one.code}\``, one.message.vi, one.source ?? '']),
    ),
  )

const rulePacksPage = () =>
  page(
    'Rule packs',
    'The pack is that of the event’s day, not of printing. Values and sources: `rulebook/charter.json`.',
    table(
      ['pack', 'from', 'to', 'age at admission (months)', 'probation (months)', 'doubt'],
      rulePacks.map((pack) => [
        `${pack.id} – ${pack.source.number}`,
        pack.validFrom,
        pack.validTo ?? '',
        `${pack.admission.minAgeMonths}–${pack.admission.maxAgeMonths}`,
        String(pack.probation.months),
        pack.doubt ?? '',
      ]),
    ),
  )

const enteringWords = { no: '', 'after-approval': 'chờ duyệt', yes: 'ghi' } as const

const permissionsPage = () => {
  const { entering, reading, clearance } = permissionMatrix(catalogue.areas, [
    ...catalogue.registers.values(),
  ])
  const head = (first: string) => [first, ...roleNames.map((role) => roles[role].vi)]
  const perRole = (tell: (role: Role) => string) => roleNames.map(tell)
  return page(
    'Permissions',
    'Role × kind: "ghi" enters at once, "chờ duyệt" hands in a draft. Scope narrows it to a branch of the tree.',
    table(
      head('kind'),
      entering.map((row) => [`\`${row.kind}\``, ...perRole((role) => enteringWords[row.entering[role]])]),
    ),
    'Role × register, and the highest class of confidentiality each role reads.',
    table(head('register'), [
      ...reading.map((row) => [
        `\`${row.register}\``,
        ...perRole((role) => (row.reading[role] ? 'xem' : '')),
      ]),
      ['clearance', ...perRole((role) => String(clearance[role]))],
    ]),
  )
}
