import { expect, test } from 'vitest'
import { htmlText } from './html-text.ts'

test('blocks become lines, scripts and comments go, references are decoded', () => {
  const page =
    '<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h1>B&aacute;o c&aacute;o</h1>' +
    '<script>var a = "<p>7</p>"</script><!-- <p>8</p> --><p>K&#7871;t n&#x1EA1;p <b>1</b>2 &amp; 03&nbsp;người<br>d&ograve;ng  hai</p></body>'
  expect(htmlText(page)).toBe('Báo cáo\nKết nạp 12 & 03\u00a0người\ndòng hai')
})

test('a row of a table is one line, its cells apart, whatever paragraphs they hold', () => {
  const page =
    '<table><tr><th>Xã</th><th><p>Đảng viên</p></th></tr>\n<tr><td>A<br>B</td><td><p>12</p><p>nữ</p></td></tr></table>sau'
  expect(htmlText(page)).toBe('Xã\tĐảng viên\nA B\t12 nữ\nsau')
})

test('a table that lays out a page keeps its paragraphs', () => {
  expect(htmlText('<table><tr><td><p>Một.</p><p>Hai.</p></td></tr></table>')).toBe('Một.\nHai.')
})

test('signs in attributes and broken tags do not swallow text', () => {
  expect(htmlText('<p title="a > b">5 < 6 và 7 > 3</p><p class=it\'s>x</p><a href=')).toBe(
    '5 < 6 và 7 > 3\nx\n<a href=',
  )
})

test.each(['<', '<a "', '<!--', '<script>', '<a x=\'"', '&', '<p>', '<td><tr>'])(
  'a hostile megabyte of %s is read in linear time',
  (sign) => {
    const started = performance.now()
    htmlText(sign.repeat(1_000_000 / sign.length))
    expect(performance.now() - started).toBeLessThan(3000)
  },
)
