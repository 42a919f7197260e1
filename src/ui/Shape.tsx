const shapes = {
  square: <rect x="1.5" y="1.5" width="9" height="9" />,
  triangle: <path d="M6 1 11.5 11H.5z" />,
  down: <path d="M6 11 .5 1h11z" />,
  circle: <circle cx="6" cy="6" r="5" />,
  ring: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />,
} as const

export type ShapeName = keyof typeof shapes

/** A small mark beside a word, drawn and not typed: cheap phones lack the letters for these. */
export const Shape = ({ name, size = '0.72em' }: { name: ShapeName; size?: string }) => (
  <svg
    viewBox="0 0 12 12"
    width={size}
    height={size}
    fill="currentColor"
    aria-hidden="true"
    focusable="false"
  >
    {shapes[name]}
  </svg>
)
