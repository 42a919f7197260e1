import '#ui/paper-fonts.css'
import { memo, type RefObject, useMemo } from 'react'
import type { SaidClaim } from '#kernel/check-answers.ts'
import { useSay } from '#ui/language.tsx'
import lines from '../marks/marks.module.css'
import { marks, words } from '../marks/words.ts'
import { lastUpTo, type Paragraph, type Part, type Stretch, stretchesOf } from '../reading/paragraphs.ts'
import type { Point, Reading } from '../reading/points.ts'
import classes from './CheckedText.module.css'
import { NearPart } from './NearPart.tsx'

interface Range {
  start: number
  end: number
}

interface Props {
  reading: Reading
  parts: readonly Part[]
  /** The point one stands at. */
  here: Point | undefined
  /** The claim that the Tab key reaches; arrows move it. */
  reached: number
  box: RefObject<HTMLDivElement | null>
}

/** The text as it was read, every claim underlined by what is said of it. */
export const CheckedText = ({ reading, parts, here, reached, box }: Props) => {
  const say = useSay()
  const notes = useMemo(() => reading.points.filter((one) => 'note' in one.about), [reading])
  const herePart = here ? lastUpTo(parts, here.start) : undefined
  const reachedPart = lastUpTo(parts, reading.answer.claims[reached]?.start ?? 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section could not be a group of numbers to walk through
    <div ref={box} className={classes.paper} role="group" aria-label={say(words.textChecked)} lang="vi">
      {parts.map((part, index) => {
        const isHere = part === herePart || (here ? overlaps(part, here) : false)
        return (
          <TextPart
            key={part.start}
            reading={reading}
            part={part}
            notes={notes}
            isFirst={index < 2}
            here={isHere ? here : undefined}
            reached={part === reachedPart ? reached : -1}
          />
        )
      })}
    </div>
  )
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

interface PartProps {
  reading: Reading
  part: Part
  notes: readonly Point[]
  isFirst: boolean
  here: Point | undefined
  reached: number
}

/** Compared by its properties: a step redraws the part one leaves and the part one comes to. */
const TextPart = memo((props: PartProps) => {
  const { reading, part, isFirst, here, reached } = props
  return (
    <NearPart
      isKept={isFirst || here !== undefined || reached >= 0}
      height={Math.round((part.end - part.start) * 0.42) + part.paragraphs.length * 14}
      far={<div className={classes.far}>{reading.answer.text.slice(part.start, part.end)}</div>}
    >
      {() => <Paragraphs {...props} />}
    </NearPart>
  )
})

const Paragraphs = ({ reading, part, notes, here, reached }: PartProps) => {
  const near = notes.filter((one) => overlaps(one, part))
  return part.paragraphs.map((paragraph) => (
    <p key={paragraph.start} data-heading={isHeading(reading.answer.text, paragraph) || undefined}>
      {stretchesOf(paragraph, reading.answer.claims, here ? [...near, here] : near).map((stretch) => (
        <Drawn
          key={stretch.start}
          stretch={stretch}
          reading={reading}
          note={near.find((one) => overlaps(one, stretch))}
          isHere={here ? overlaps(stretch, here) : false}
          isSpoken={here && stretch.claim !== undefined ? here.claims.includes(stretch.claim) : false}
          isReached={stretch.claim === reached}
        />
      ))}
    </p>
  ))
}

interface StretchProps {
  stretch: Stretch
  reading: Reading
  note: Point | undefined
  isHere: boolean
  isSpoken: boolean
  isReached: boolean
}

const Drawn = ({ stretch, reading, note, isHere, isSpoken, isReached }: StretchProps) => {
  const text = reading.answer.text.slice(stretch.start, stretch.end)
  const endsNote = note !== undefined && stretch.end >= note.end
  const ofNote = { 'data-here': isHere || undefined, 'data-number': endsNote ? note.number : undefined }
  const claim = stretch.claim === undefined ? undefined : reading.answer.claims[stretch.claim]
  if (!claim || stretch.claim === undefined) {
    if (!note && !isHere) return text
    return (
      <span
        className={note ? `${lines.line} ${classes.noted}` : classes.plain}
        {...(note
          ? { 'data-mark': 'note', 'data-note': note.id, 'data-long': isLong(note) || undefined }
          : {})}
        {...ofNote}
      >
        {text}
      </span>
    )
  }
  return (
    <ClaimMark
      claim={claim}
      at={stretch.claim}
      reading={reading}
      isHere={isHere}
      isSpoken={isSpoken}
      isReached={isReached}
    />
  )
}

const ClaimMark = ({
  claim,
  at,
  reading,
  isHere,
  isSpoken,
  isReached,
}: {
  claim: SaidClaim
  at: number
  reading: Reading
  isHere: boolean
  isSpoken: boolean
  isReached: boolean
}) => {
  const say = useSay()
  const mark = reading.marks[at]
  const numbers = (reading.ofClaim[at] ?? []).flatMap((one) =>
    one.anchor === at && one.number ? [one.number] : [],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: the letters of a button cannot be selected and copied
    <span
      role="button"
      tabIndex={isReached ? 0 : -1}
      className={`${lines.line} ${classes.claim}`}
      data-claim={at}
      data-mark={mark}
      data-here={isHere || undefined}
      data-spoken={isSpoken || undefined}
      data-number={numbers.length ? numbers.join(', ') : undefined}
      aria-label={mark ? `${claim.text}: ${say(marks[mark])}` : claim.text}
    >
      {claim.text}
    </span>
  )
}

/** A note on whole paragraphs is a wash; lines under all of it would hide those of the numbers. */
const isLong = ({ start, end }: Range): boolean => end - start > 80

/** Short lines that end without a stop stand as headings do on paper. */
const isHeading = (text: string, { start, end }: Paragraph): boolean => {
  if (end - start > 120) return false
  const line = text.slice(start, end).trim()
  return (
    !/[.;:,!?…]$/.test(line) && (/^(?:\d+|[IVX]+|[a-zđ])[.)]\s/u.test(line) || line === line.toUpperCase())
  )
}
