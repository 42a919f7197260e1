import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { SaidClaim } from '#kernel/check-answers.ts'
import { type Hedge, hedgeWords } from '#kernel/numerals.ts'
import { type Say, useSay } from '#ui/language.tsx'
import { MarkWord } from '../marks/MarkWord.tsx'
import { claimKinds, unitNames, words } from '../marks/words.ts'
import { type Reading, saidIn } from '../reading/points.ts'
import { BookFigure } from './BookFigure.tsx'
import classes from './ClaimCard.module.css'

interface Props {
  reading: Reading
  at: number
  beside: Element
  box: RefObject<HTMLDivElement | null>
}

/** How one number was read, what is said of it, and what the book counts. */
export const ClaimCard = ({ reading, at, beside, box }: Props) => {
  const say = useSay()
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const follow = () => own.current && place(own.current, beside)
    follow()
    addEventListener('scroll', follow, { passive: true })
    return () => removeEventListener('scroll', follow)
  }, [beside])
  const claim = reading.answer.claims[at]
  if (!claim) return null
  const said = (reading.ofClaim[at] ?? []).filter((one) => !('match' in one.about))
  const matches = (reading.ofClaim[at] ?? []).flatMap((one) =>
    'match' in one.about ? [one.about.match] : [],
  )
  return (
    <div
      ref={(element) => {
        own.current = element
        box.current = element
      }}
      role="dialog"
      aria-label={claim.text}
      id="claim-card"
      className={`${classes.card} no-print`}
    >
      <dl className={classes.pairs}>
        <dt>{say(words.reads)}</dt>
        <dd>
          <strong>{readAs(claim, say)}</strong>
        </dd>
        <dt>{say(words.unit)}</dt>
        <dd>
          {unitNames[claim.unit] ? say(unitNames[claim.unit] ?? words.unit) : claim.unit}
          {claimKinds[claim.kind] ? ` · ${say(claimKinds[claim.kind] ?? words.kind)}` : null}
        </dd>
        {claim.hedge ? (
          <>
            <dt>{say(words.said)}</dt>
            <dd>{say(hedgeWords[claim.hedge as Hedge] ?? { vi: claim.hedge, en: claim.hedge })}</dd>
          </>
        ) : null}
      </dl>
      {said.length === 0 ? <p className={classes.quiet}>{say(words.noRelation)}</p> : null}
      {said.map((one) => (
        <p key={one.id}>
          <MarkWord mark={one.mark} /> {say(one.message)}
        </p>
      ))}
      {matches.map((match) => (
        <div key={match.claim} className={classes.book}>
          <p>
            {match.figure ? <MarkWord mark={match.verdict} /> : null} {say(saidIn(match))}
          </p>
          <BookFigure match={match} />
        </div>
      ))}
    </div>
  )
}

const shown = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })
const shownShare = (share: number): string =>
  `${(share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 4 })}%`

const readAs = (claim: SaidClaim, say: Say): string => {
  const print = claim.kind === 'percent' || claim.kind === 'ratio' ? shownShare : shown
  if (Array.isArray(claim.value))
    return say(words.range, { low: print(claim.value[0]), high: print(claim.value[1]) })
  const value = print(claim.value)
  return claim.kind === 'ratio' ? say(words.onlyShare, { value }) : value
}

/** Below the number, or above it where there is no room or the list stands below; never beyond the window. */
const place = (card: HTMLElement, beside: Element) => {
  const at = beside.getClientRects()[0] ?? beside.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(12, Math.min(at.left, innerWidth - width - 12))
  const fitsAbove = at.top - height > 60
  const fitsBelow = innerWidth > 1060 ? at.bottom + 8 + height < innerHeight - 8 : !fitsAbove
  card.style.left = `${left}px`
  card.style.top = `${fitsBelow ? at.bottom + 6 : Math.max(60, at.top - height - 6)}px`
}
