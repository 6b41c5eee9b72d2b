import type { ReactNode } from 'react'

const circle = <circle cx="10" cy="10" r="7.25" />
const dashed = <circle cx="10" cy="10" r="7.25" strokeDasharray="3 2.7" />
const query = <path d="M8 8.2c.1-1.2 1-1.9 2.1-1.9s2 .7 2 1.8c0 1.4-2 1.5-2 2.9M10.1 13.5v.05" />

const SHAPES = {
  menu: <path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />,
  search: (
    <>
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="m12.75 12.75 4 4" />
    </>
  ),
  shield: (
    <>
      <path d="M10 2.75 16 5v4.6c0 3.6-2.5 6.2-6 7.65C6.5 15.8 4 13.2 4 9.6V5z" />
      <path d="M10 6.75v3.5M10 13.1v.05" />
    </>
  ),
  forward: <path d="M3.75 10h12.5m-4.5-4.5 4.5 4.5-4.5 4.5" />,
  back: <path d="M16.25 10H3.75m4.5-4.5L3.75 10l4.5 4.5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  print: (
    <>
      <path d="M6 7V3h8v4M6 13.75H3.75V7h12.5v6.75H14" />
      <path d="M6 11.5h8V17H6z" />
    </>
  ),
  link: (
    <>
      <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-.9.9" />
      <path d="M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l.9-.9" />
    </>
  ),
  info: (
    <>
      {circle}
      <path d="M10 9.25v4.25M10 6.6v.05" />
    </>
  ),
  swap: <path d="M4 7h11m-3-3 3 3-3 3M16 13H5m3-3-3 3 3 3" />,
  undo: <path d="M7.5 4.25 3.75 8l3.75 3.75M4 8h7.25a4.5 4.5 0 0 1 0 9H8" />,
  met: (
    <>
      {circle}
      <path d="m6.75 10.25 2.3 2.3 4.2-4.8" />
    </>
  ),
  notMet: (
    <>
      {circle}
      <path d="m7.25 7.25 5.5 5.5M12.75 7.25l-5.5 5.5" />
    </>
  ),
  prepare: circle,
  notKnown: (
    <>
      {dashed}
      {query}
    </>
  ),
  book: (
    <path d="M4 4.25h4.25A1.75 1.75 0 0 1 10 6v10.75c0-1-.8-1.75-1.75-1.75H4zM16 4.25h-4.25A1.75 1.75 0 0 0 10 6v10.75c0-1 .8-1.75 1.75-1.75H16z" />
  ),
  scales: <path d="M10 3v14M6 17h8M4 5.5h12M4 5.5 2 11h4zM16 5.5 14 11h4zM2 11a2 2 0 0 0 4 0M14 11a2 2 0 0 0 4 0" />,
  people: (
    <>
      <circle cx="7" cy="7" r="2.75" />
      <path d="M2.25 16c.3-2.8 2.2-4.5 4.75-4.5s4.45 1.7 4.75 4.5M12.75 4.6a2.6 2.6 0 0 1 0 4.9M14 11.9c2.1.4 3.5 1.9 3.75 4.1" />
    </>
  ),
  plan: (
    <>
      <path d="M4.25 4.25h11.5v13H4.25z" />
      <path d="M7.5 2.75h5v3h-5zM7.25 9.5h5.5M7.25 12.75h3.5" />
    </>
  ),
  service: (
    <>
      {circle}
      <circle cx="10" cy="10" r="2.9" />
      <path d="m4.9 4.9 3 3M12.1 12.1l3 3M15.1 4.9l-3 3M7.9 12.1l-3 3" />
    </>
  ),
  filter: <path d="M3 5.25h14M5.75 10h8.5M8.5 14.75h3" />,
  cards: <path d="M3.25 4h13.5v5H3.25zM3.25 11.25h13.5v5H3.25z" />,
  table: <path d="M3.25 4.25h13.5v11.5H3.25zM3.25 8.25h13.5M8 8.25v7.5" />,
  place: (
    <>
      <path d="M10 17.25s5.5-4.7 5.5-9a5.5 5.5 0 0 0-11 0c0 4.3 5.5 9 5.5 9z" />
      <circle cx="10" cy="8.1" r="2" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** A drawing beside words, never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
