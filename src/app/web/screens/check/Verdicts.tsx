import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { showNumber } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { keep, kept } from '#ui/kept.ts'
import { useSay } from '#ui/language.tsx'
import screens from '../screens.module.css'
import { type Checked, isWord } from './given/handed-in.ts'
import { nameOf } from './given/name-of.ts'
import { Kinds } from './list/Kinds.tsx'
import { PointList } from './list/PointList.tsx'
import { type Mark, telling } from './marks/marks.ts'
import { words } from './marks/words.ts'
import { examined } from './reading/examined.ts'
import { paragraphsOf, partsOf } from './reading/paragraphs.ts'
import { type Reading, readingOf } from './reading/points.ts'
import { AnnotatedWord } from './sheet/AnnotatedWord.tsx'
import { OpinionSheet } from './sheet/OpinionSheet.tsx'
import { CheckedText } from './text/CheckedText.tsx'
import { ClaimCard } from './text/ClaimCard.tsx'
import { useClaimCard } from './text/use-claim-card.ts'
import { useWalk } from './use-walk.ts'
import classes from './Verdicts.module.css'

interface Props {
  checked: Checked
  onChange: () => void
  onAnother: () => void
}

/** What the check answers: the text with its marks, and the list of what was found beside it. */
export const Verdicts = ({ checked, onChange, onAnother }: Props) => {
  const say = useSay()
  const { answer, given } = checked
  const reading = useMemo(() => readingOf(answer), [answer])
  const paragraphs = useMemo(() => paragraphsOf(answer.text, answer.claims), [answer])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <div className="no-print">
        <div className={screens.head}>
          <h1 ref={heading} tabIndex={-1} className={classes.heading}>
            {say(words.title)}
          </h1>
          <p className={screens.quiet}>{nameOf(given, answer)}</p>
        </div>
        <Summary reading={reading} />
      </div>
      <div className={`${screens.verbs} no-print`}>
        <Button onClick={() => print()} leftSection={<Icon name="print" size={18} />}>
          {say(words.printSheet)}
        </Button>
        {isWord(given.text.file) ? <AnnotatedWord file={given.text.file} given={given} /> : null}
        <Button variant="default" onClick={onChange}>
          {say(words.change)}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {say(words.another)}
        </Button>
      </div>
      <Columns reading={reading} paragraphs={paragraphs} />
      <OpinionSheet checked={checked} reading={reading} paragraphs={paragraphs} />
    </>
  )
}

/** What was found in one line, and what was examined in the next. */
const Summary = ({ reading }: { reading: Reading }) => {
  const say = useSay()
  const { answer, points } = reading
  const told = points.filter((one) => telling.has(one.mark))
  const mild = told.filter((one) => one.mark === 'note' || one.mark === 'truncated').length
  const holds = told.every((one) => one.mark === 'note')
  return (
    <div className={classes.summary} role="status">
      {answer.claims.length === 0 ? <p className={classes.outcome}>{say(words.noClaims)}</p> : null}
      {answer.claims.length > 0 && answer.findings.length === 0 ? <p>{say(words.noRelations)}</p> : null}
      {answer.findings.length > 0 && holds ? (
        <>
          <p className={classes.outcome}>{say(words.allHolds)}</p>
          <p className={screens.quiet}>{say(words.allHoldsMeans)}</p>
        </>
      ) : null}
      {told.length ? (
        <p className={classes.outcome}>
          {say(words.outcome, { errors: showNumber(told.length - mild), mild: showNumber(mild) })}
        </p>
      ) : null}
      <p className={classes.done}>{examined(answer, say)}</p>
    </div>
  )
}

const Columns = ({
  reading,
  paragraphs,
}: {
  reading: Reading
  paragraphs: ReturnType<typeof paragraphsOf>
}) => {
  const say = useSay()
  const [shownMarks, setShownMarks] = useState<ReadonlySet<Mark>>(telling)
  const shown = useMemo(() => reading.points.filter((one) => shownMarks.has(one.mark)), [reading, shownMarks])
  const parts = useMemo(() => partsOf(paragraphs), [paragraphs])
  const text = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  // Speech input and some readers type letters of their own: the shortcuts can be put off.
  const [hasKeys, setHasKeys] = useState(kept('check-keys') !== 'no')
  const walk = useWalk(reading, shown, { text, list, hasKeys })
  const open = useClaimCard(text, card)

  const press = (event: MouseEvent | KeyboardEvent) => {
    if ('key' in event && event.key !== 'Enter' && event.key !== ' ') return
    const pressed = event.target instanceof Element ? event.target : null
    const claim = pressed?.closest('[data-claim]')?.getAttribute('data-claim')
    const note = pressed?.closest('[data-note]')?.getAttribute('data-note')
    const found = claim
      ? reading.ofClaim[Number(claim)]?.[0]
      : note
        ? reading.points[Number(note)]
        : undefined
    if (found) walk.chooseInText(found)
    if ('key' in event && claim) event.preventDefault()
  }
  return (
    <>
      <div className="no-print">
        <Kinds points={reading.points} shown={shownMarks} onShow={setShownMarks} />
        <Checkbox
          className={classes.keys ?? ''}
          label={say(words.keys)}
          checked={hasKeys}
          onChange={(event) => {
            setHasKeys(event.currentTarget.checked)
            keep('check-keys', event.currentTarget.checked ? null : 'no')
          }}
        />
      </div>
      <div className={`${classes.columns} no-print`}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: every number inside is a button of its own */}
        <div className={classes.text} onClick={press} onKeyDown={press}>
          <CheckedText reading={reading} parts={parts} here={walk.here} reached={walk.reached} box={text} />
          {open ? <ClaimCard reading={reading} at={open.at} beside={open.beside} box={card} /> : null}
        </div>
        <PointList reading={reading} shown={shown} paragraphs={paragraphs} walk={walk} box={list} />
      </div>
    </>
  )
}
