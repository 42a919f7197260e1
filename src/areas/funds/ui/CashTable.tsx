import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import type { CashBook, CashLine } from './cash-book.ts'
import own from './Funds.module.css'
import { words } from './words.ts'

const dong = (amount: number): string => (amount ? amount.toLocaleString('vi-VN') : '')
const columns = [words.day, words.told, words.paper, words.received, words.paid, words.left]

/** A cash book as it is kept on paper: opening, each receipt and payment, what is left after it. */
export const CashTable = ({ book }: { book: CashBook }) => {
  const say = useSay()
  return (
    <div className={own.sheet}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            {columns.map((label, index) => (
              <th key={label.en} scope="col" className={index > 2 ? classes.numeric : undefined}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={own.opening}>
            <td className={own.blank} />
            <th scope="row">{say(words.openingLine)}</th>
            <td className={own.blank} />
            <td className={own.blank} />
            <td className={own.blank} />
            <td data-label={say(words.left)} className={classes.numeric}>
              {book.opening.toLocaleString('vi-VN')}
            </td>
          </tr>
          {book.lines.map((line) => (
            <Line key={line.record} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={own.blank} />
            <th scope="row">{say(book.lines.length ? words.total : words.noMoves)}</th>
            <td className={own.blank} />
            <td data-label={say(words.received)} className={classes.numeric}>
              {dong(book.in)}
            </td>
            <td data-label={say(words.paid)} className={classes.numeric}>
              {dong(book.out)}
            </td>
            <td data-label={say(words.left)} className={classes.numeric}>
              {book.closing.toLocaleString('vi-VN')}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const Line = ({ line }: { line: CashLine }) => {
  const say = useSay()
  return (
    <tr>
      <td className={classes.whole}>
        {line.masked ? (
          showDay(line.on)
        ) : (
          <InnerLink to={`/records/${line.record}`}>{showDay(line.on)}</InnerLink>
        )}
      </td>
      <td className={`${own.what} ${line.masked ? own.masked : ''}`}>
        {line.masked ? say(words.outside) : line.sentence}
      </td>
      <td className={line.paper ? undefined : own.blank}>{line.paper}</td>
      <td data-label={say(words.received)} className={line.in ? classes.numeric : own.blank}>
        {dong(line.in)}
      </td>
      <td data-label={say(words.paid)} className={line.out ? classes.numeric : own.blank}>
        {dong(line.out)}
      </td>
      <td data-label={say(words.left)} className={classes.numeric}>
        {line.left.toLocaleString('vi-VN')}
      </td>
    </tr>
  )
}
