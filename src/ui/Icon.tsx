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
  proof: 'M4 4h12v7M4 4v16h6M7 8h6M7 12h3M15 13a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM17 18l3 3',
  meeting: 'M8 12h8v5H8zM12 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM4 10v8M20 10v8',
  visit: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  regroup: 'M4 5h5v5H4zM15 5h5v5h-5zM9 15h6v5H9zM6.5 10v3h11v-3M12 13v2',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c.5-4 2.5-6 6-6s5.5 2 6 6M16 5.5a3 3 0 0 1 0 5.5M17 14c2.5.5 3.5 2.5 4 6',
  post: 'M4 6h16v13H4zM10 6V4h4v2M8.5 10a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM6 17c.4-1.5 1.2-2 2.5-2s2.1.5 2.5 2M14 11h4M14 15h4',
  ballot: 'M4 12h16v8H4zM9 12V4h6v8M9 16h6',
  exchange: 'M4 9h15M15 5l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  seal: 'M12 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM9 12l-2 9 5-3 5 3-2-9',
  archive: 'M4 4h16v5H4zM5 9v11h14V9M10 13h4',
  sprout: 'M12 21v-9M12 12C12 8 9 6 4 6c0 4 3 6 8 6zM12 14c0-3 3-5 8-5 0 4-3 5-8 5z',
  marks: 'M5 20v-6M10 20V9M15 20v-4M20 20V4',
  book: 'M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14',
  tasks: 'M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11 6h9M11 12h9M11 18h9',
  resolution:
    'M18 10V7l-4-4H5v18h6M9 8h5M9 12h3M17 13a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM15.5 18.6L15 22l2-1 2 1-.5-3.4',
  works: 'M3 20h18M5 20V9l7-5 7 5v11M10 20v-6h4v6',
  coins: 'M12 4c4 0 7 1 7 3s-3 3-7 3-7-1-7-3 3-3 7-3zM5 7v10c0 2 3 3 7 3s7-1 7-3V7M5 12c0 2 3 3 7 3s7-1 7-3',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  hands: 'M3 9l5-3 4 2 4-2 5 3M3 9v7M21 9v7M3 16l6 4 3-2 3 2 6-4M12 8v4',
  banner: 'M6 21V4M6 4h13l-4 4.5 4 4.5H6',
  assembly: 'M3 10l9-6 9 6zM5 10v8M10 10v8M14 10v8M19 10v8M3 20h18',
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
