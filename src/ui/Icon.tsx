const paths = {
  desk: 'M4 5h16v11H4zM9 20h6M12 16v4',
  enter: 'M5 19h14M6 15l9-9 3 3-9 9H6z',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM16 16l4 4',
  report: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M14 3v5h5',
  tree: 'M9 4h6v4H9zM3 16h6v4H3zM15 16h6v4h-6zM12 8v4M6 16v-4h12v4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  target: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  grid: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16',
  waiting: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  folder: 'M3 6h7l2 2h9v11H3z',
  chevron: 'M9 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 6l-6 6 6 6',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  columns: 'M4 4h16v16H4zM10 4v16M15 4v16',
  copy: 'M8 8h12v12H8zM4 16V4h12',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 13l5 5 9-11',
  arrow: 'M4 12h15M14 7l5 5-5 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  fold: 'M14 6l-6 6 6 6M19 6v12',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flexShrink: 0 }}
  >
    <path d={paths[name]} />
  </svg>
)
