import { Icon } from './Icon.tsx'
import { InOrder } from './InOrder.tsx'

/** A sentence of the book; its arrows are drawn, for the fonts of cheap phones lack them. */
export const Told = ({ text }: { text: string }) => (
  <InOrder of={text.split('→')}>
    {(part, index) => (
      <>
        {index ? (
          <span role="img" aria-label="→" style={{ display: 'inline-block', verticalAlign: '-0.2em' }}>
            <Icon name="arrow" size={18} />
          </span>
        ) : null}
        {part}
      </>
    )}
  </InOrder>
)
