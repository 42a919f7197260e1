import { type FormatPack, formatPackOn } from '#kernel/rulebook.ts'
import { archiveLine, numberLine, placeAndDay, standingLine } from '../paper/head-and-foot.ts'
import { escaped, line, styleSheet } from '../paper/html.ts'
import { addressed, groundLines } from './docx.ts'
import type { ComposedPaper, PaperInline, PaperNode } from './paper.ts'

const upper = (text: string) => text.toLocaleUpperCase('vi')

/** A page to look at before printing; what the book has nothing for is marked. It loads nothing. */
export const paperHtml = (composed: ComposedPaper): string => {
  const format = formatPackOn(composed.day)
  const { paper } = composed
  const headed = { paper, period: { to: composed.day } }
  const standing = standingLine(paper)
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${composed.title.vi}${composed.about ? ` - ${composed.about}` : ''}`)}</title>
<style>${styleSheet(format)}${ownStyle(format)}</style>
</head>
<body>
<article>
<header>
<div>
${paper.superiorBody ? line('superior', upper(paper.superiorBody)) : ''}
${line('issuing', upper(paper.issuingBody))}
${line('star', format.star.text)}
${paper.unnumbered ? '' : line('number', numberLine(headed, format))}
${standing ? line('standing', standing) : ''}
</div>
<div>
<p class="title"><span>${escaped(format.title.text)}</span></p>
${line('place', placeAndDay(headed, format))}
</div>
</header>
<h1>${escaped(upper(paper.kind))}</h1>
${paper.abstract ? line('abstract', paper.abstract) : ''}
<hr>
${composed.nodes.map((node) => nodeHtml(node, format, paper.kind)).join('\n')}
<footer>
<div>
${paper.unnumbered ? '' : recipientsOf(composed, format)}
</div>
<div>
${line('authority', paper.authority)}
${line('post', paper.post)}
</div>
</footer>
</article>
</body>
</html>
`
}

const recipientsOf = ({ paper }: ComposedPaper, format: FormatPack): string =>
  [
    line('recipients', format.recipients.heading.text),
    ...[...paper.recipients, archiveLine({ paper }, format)].map((one) => line('recipient', `- ${one}`)),
  ].join('\n')

const inlineHtml = (text: readonly PaperInline[]): string =>
  text
    .map((one) => {
      const plain = one.open ? `<mark>${escaped(one.text)}</mark>` : escaped(one.text)
      const bold = one.bold ? `<b>${plain}</b>` : plain
      return one.italic ? `<i>${bold}</i>` : bold
    })
    .join('')

const nodeHtml = (node: PaperNode, format: FormatPack, kind: string): string => {
  const paragraphs = (items: readonly PaperInline[][], start = '') =>
    items.map((item) => `<p>${start}${inlineHtml(item)}</p>`).join('\n')
  switch (node.type) {
    case 'heading':
      return `<h${node.level + 1}>${inlineHtml(node.text)}</h${node.level + 1}>`
    case 'paragraph':
      return `<p>${inlineHtml(node.text)}</p>`
    case 'addressed':
      return `<p class="addressed">${inlineHtml(addressed(node.text, format, kind))}</p>`
    case 'grounds':
      return paragraphs(groundLines(node.items, format))
    case 'list':
      return paragraphs(node.items, '- ')
    case 'table': {
      const cells = (row: PaperInline[][], tag: 'th' | 'td') =>
        `<tr>${row.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`
      return `<table><thead>${cells(node.header, 'th')}</thead><tbody>${node.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`
    }
  }
}

const ownStyle = ({ numberLine, body }: FormatPack): string => `
.standing{font-size:${numberLine.style.pt}pt;font-weight:700}
.addressed{text-align:center;text-indent:0}
mark{background:#ffe9a8;color:inherit}
table{border-collapse:collapse;width:100%;margin:6pt 0}
th,td{border:1px solid #000;padding:2pt 4pt;font-size:12pt;text-align:left;vertical-align:top}
th{text-align:center}
p{white-space:pre-line}
footer .authority{min-height:${body.style.pt}pt}
@media print{mark{background:none}}
@media (max-width:700px){article{padding:12px}header,footer{grid-template-columns:1fr}}`
