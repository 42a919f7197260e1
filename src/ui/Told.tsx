import { Fragment } from 'react'
import { Icon } from './Icon.tsx'

/** A sentence of the book; its arrows are drawn, for the fonts of cheap phones lack them. */
export const Told = ({ text }: { text: string }) =>
  text.split('→').map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
    <Fragment key={index}>
      {index ? (
        <span role="img" aria-label="→" style={{ display: 'inline-block', verticalAlign: '-0.2em' }}>
          <Icon name="arrow" size={18} />
        </span>
      ) : null}
      {part}
    </Fragment>
  ))
