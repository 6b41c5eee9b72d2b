import { BarShapes } from '../marks/TierTag.tsx'
import { BOX, type Box, inSentences, neighbourhood } from './neighbourhood.ts'
import type { Of } from './of.ts'

/** Where it sits: its neighbours at one step. The same is said in sentences beside it, and under "Before and after". */
export function Drawing({ image, provision }: Of) {
  const drawn = neighbourhood(image, provision)
  if (drawn.boxes.length < 2) return null
  const middle = drawn.boxes.find(({ hangs }) => hangs === null)
  return (
    <figure className="panel mini">
      <figcaption>Where it sits</figcaption>
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-label={inSentences(drawn)}>
        {drawn.boxes.map((box) => (
          <g key={`${box.id} ${box.hangs}`}>
            {middle && box !== middle && <Line box={box} middle={middle} />}
            <Node box={box} />
          </g>
        ))}
        {drawn.more.map(({ says, y }) => (
          <text key={says} className="mini-more" x={BOX.x} y={y + 4}>
            {says}
          </text>
        ))}
      </svg>
      <a className="mini-twin" href="#around">
        The same in sentences
      </a>
    </figure>
  )
}

/** From what is above into the middle, from the middle into what is below; dashed where it is another way. */
function Line({ box, middle }: { box: Box; middle: Box }) {
  const half = BOX.height / 2
  const above = box.hangs === 'before'
  const [from, to] = above ? [box, middle] : [middle, box]
  const x = above ? 10 : 12
  const end = to.y + half + (above ? -7 : 0)
  const start = from.y + half + (above ? 0 : 7)
  return (
    <g className={`mini-line mini-line--${box.hangs}`}>
      <path d={`M${BOX.x} ${start}H${x}V${end}H${BOX.x - 7}`} />
      <path className="mini-head" d={`M${BOX.x - 8} ${end - 4.5}l8 4.5-8 4.5z`} />
    </g>
  )
}

function Node({ box }: { box: Box }) {
  const { x, width, height } = BOX
  return (
    <g className={`mini-box mini-box--${box.look}${box.hangs === null ? ' mini-box--this' : ''}`}>
      <rect className="mini-frame" x={x} y={box.y} width={width} height={height} rx="5" />
      <path className="mini-edge" d={`M${x + 4} ${box.y + 6}v${height - 12}`} />
      {box.look === 'up' && <path className="mini-edge" d={`M${x + 7.5} ${box.y + 6}v${height - 12}`} />}
      <text x={x + 15} y={box.y + 18}>
        {box.label}
      </text>
      <g className="mini-bars" transform={`translate(${x + 15} ${box.y + 24}) scale(0.8)`}>
        <BarShapes bars={box.bars} />
      </g>
      <text className="mini-tier" x={x + 33} y={box.y + 35}>
        {box.tier}
      </text>
    </g>
  )
}
