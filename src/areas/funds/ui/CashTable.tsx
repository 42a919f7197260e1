import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { MoneyCaption, useInUnit } from '#ui/MoneyCaption.tsx'
import { dong, showMoney } from '#ui/money.ts'
import type { CashBook, CashLine } from './cash-book.ts'
import own from './Funds.module.css'
import { words } from './words.ts'

const moved = (amount: number): string => (amount ? showMoney(amount, dong) : '')
const columns = [words.day, words.told, words.paper, words.received, words.paid, words.left]

/** A cash book as it is kept on paper: opening, each receipt and payment, what is left after it. */
export const CashTable = ({ book }: { book: CashBook }) => {
  const say = useSay()
  const inUnit = useInUnit()
  return (
    <div className={own.sheet}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <MoneyCaption unit={dong} />
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
            <td data-label={inUnit(say(words.left), dong)} className={classes.numeric}>
              {showMoney(book.opening, dong)}
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
            <td data-label={inUnit(say(words.received), dong)} className={classes.numeric}>
              {moved(book.in)}
            </td>
            <td data-label={inUnit(say(words.paid), dong)} className={classes.numeric}>
              {moved(book.out)}
            </td>
            <td data-label={inUnit(say(words.left), dong)} className={classes.numeric}>
              {showMoney(book.closing, dong)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const Line = ({ line }: { line: CashLine }) => {
  const say = useSay()
  const inUnit = useInUnit()
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
      <td data-label={inUnit(say(words.received), dong)} className={line.in ? classes.numeric : own.blank}>
        {moved(line.in)}
      </td>
      <td data-label={inUnit(say(words.paid), dong)} className={line.out ? classes.numeric : own.blank}>
        {moved(line.out)}
      </td>
      <td data-label={inUnit(say(words.left), dong)} className={classes.numeric}>
        {showMoney(line.left, dong)}
      </td>
    </tr>
  )
}
