import type { ReportInline, ReportNode } from '#kernel/report-answers.ts'
import type { FormatPack, TextStyle } from '#kernel/rulebook.ts'
import type { Report } from '../compose/report.ts'
import { unbroken } from '../compose/slots.ts'
import { numberLine, placeAndDay } from './head-and-foot.ts'

/** A page of its own in the same layout, to be read or printed from a browser; it loads nothing. */
export const toHtml = (report: Report, format: FormatPack): string => {
  const { paper } = report
  const upper = (text: string) => text.toLocaleUpperCase('vi')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${report.title.vi} - ${report.organisation.name}`)}</title>
<style>${styleSheet(format)}</style>
</head>
<body>
<article>
<header>
<div>
${paper.superiorBody ? line('superior', upper(paper.superiorBody)) : ''}
${line('issuing', upper(paper.issuingBody))}
${line('star', format.star.text)}
${line('number', numberLine(report, format))}
</div>
<div>
<p class="title"><span>${escaped(format.title.text)}</span></p>
${line('place', placeAndDay(report, format))}
</div>
</header>
<h1>${escaped(upper(paper.kind))}</h1>
<p class="abstract">${escaped(paper.abstract)}</p>
<hr>
${report.nodes.map(nodeHtml).join('\n')}
<footer>
<div>
<p class="recipients">${escaped(format.recipients.heading.text)}</p>
${[...paper.recipients, format.recipients.archive.replace('{office}', paper.office)].map((one) => line('recipient', `- ${one}`)).join('\n')}
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

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
export const line = (name: string, text: string): string => `<p class="${name}">${escaped(text)}</p>`

const inlineHtml = (text: readonly ReportInline[]): string =>
  text
    .map((one) => {
      if (one.type === 'slot') return `<span class="figure">${escaped(unbroken(one.printed))}</span>`
      if (one.type !== 'text') return escaped(one.text)
      const bold = one.bold ? `<b>${escaped(one.text)}</b>` : escaped(one.text)
      return one.italic ? `<i>${bold}</i>` : bold
    })
    .join('')

const nodeHtml = (node: ReportNode): string => {
  if (node.type === 'heading') return `<h${node.level + 1}>${inlineHtml(node.text)}</h${node.level + 1}>`
  if (node.type === 'paragraph') return `<p>${inlineHtml(node.text)}</p>`
  return node.items.map((item) => `<p>- ${inlineHtml(item)}</p>`).join('\n')
}

const cssOf = (style: TextStyle): string =>
  `font-size:${style.pt}pt;font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'};` +
  `text-decoration:${style.underline ? 'underline' : 'none'}`

export const styleSheet = (format: FormatPack): string => {
  const { page, body } = format
  const { top, right, bottom, left } = page.marginsMm
  return `
@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;
@top-center{content:counter(page);font:${format.pageNumber.pt}pt "Times New Roman",serif}}
@page:first{@top-center{content:none}}
html{background:#e9e6df}
body{margin:0;font-family:"Times New Roman","Liberation Serif",Tinos,serif;color:#000}
article{box-sizing:border-box;max-width:${page.widthMm}mm;margin:8mm auto;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:#fff}
p,h2,h3,h4{${cssOf(body.style)};margin:0 0 ${body.afterParagraphPt}pt;text-align:justify;text-indent:${body.firstLineMm}mm;line-height:${body.lineSpacing.pt}pt}
h2,h3,h4{font-weight:700;break-after:avoid}
h2{text-align:center;text-indent:0;margin:6pt 0}
h4{font-style:italic}
header,footer{display:grid;grid-template-columns:${page.headerColumnsMm.left}fr ${page.headerColumnsMm.right}fr;break-inside:avoid}
header p,footer p{text-align:center;text-indent:0;margin:0;line-height:1.25}
.superior{${cssOf(format.superiorBody)}}
.issuing{${cssOf(format.issuingBody)}}
.star{${cssOf(format.star.style)}}
.number{${cssOf(format.numberLine.style)};white-space:pre}
.title{${cssOf(format.title.style)}}
.title span{border-bottom:1px solid;padding-bottom:1pt}
header .place{${cssOf(format.placeAndDay.style)};margin-top:8pt;white-space:pre-wrap}
h1{${cssOf(format.kindName)};text-align:center;margin:18pt 0 0}
.abstract{${cssOf(format.abstract.style)};text-align:center;text-indent:0;margin:0}
hr{width:35mm;border:0;border-top:1px solid;margin:3pt auto 12pt}
footer{margin-top:12pt}
footer .recipients{${cssOf(format.recipients.heading.style)};text-align:left}
footer .recipient{${cssOf(format.recipients.list)};text-align:left}
.authority{${cssOf(format.signature.authority)}}
.post{${cssOf(format.signature.post)};margin-bottom:${format.signature.linesForSigning}em}
@media print{html{background:none}article{margin:0;padding:0;max-width:none}}`
}
