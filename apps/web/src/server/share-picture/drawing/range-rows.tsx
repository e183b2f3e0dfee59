import { fitLines } from './fit-lines.ts'
import type { Room } from './frame.tsx'
import { ink, margin, roomWidth, smallest, smallestStrong } from './picture-look.ts'
import { useTypeface, Words } from './words.tsx'

export interface RangeRow {
  readonly key: string
  readonly name: string
  /** In words, at the end of the row. */
  readonly value: string
  /** Shares of 0–1; null where there is nothing to draw. */
  readonly reach: { readonly low: number; readonly high: number; readonly at: number | null } | null
}

const gap = 28
const mostName = 400
const mostPitch = 62
/** Of a row that is read without effort, in px. */
export const goodPitch = 38

/** Shares of several on one scale from nothing to all, one below the other. */
export const RangeRows = ({ rows, room }: { readonly rows: readonly RangeRow[]; readonly room: Room }) => {
  const { width, drawable } = useTypeface()
  const names = rows.map(
    ({ name }) =>
      fitLines(drawable(name), { width: (text) => width(text, smallestStrong), most: mostName, lines: 1 })
        .lines[0] ?? '',
  )
  const nameRoom = Math.max(0, ...names.map((name) => width(name, smallestStrong)))
  const valueRoom = Math.max(0, ...rows.map(({ value }) => width(value, smallest)))
  const [left, right] = [margin + nameRoom + gap, margin + roomWidth - valueRoom - gap]
  const pitch = Math.min(mostPitch, (room.bottom - room.top) / Math.max(1, rows.length))
  const at = (share: number) => left + Math.min(1, Math.max(0, share)) * (right - left)
  const half = Math.min(11, pitch * 0.24)
  return rows.map(({ key, value, reach }, index) => {
    const y = room.top + (index + 0.5) * pitch
    return (
      <g key={key}>
        <Words text={names[index] ?? ''} style={smallestStrong} x={margin} y={y + 10} fill={ink.ink} />
        <path d={`M${left} ${y}H${right}`} stroke={ink.line} strokeWidth={3} />
        <path
          d={`M${left} ${y - half}v${2 * half}M${right} ${y - half}v${2 * half}`}
          stroke={ink.line}
          strokeWidth={3}
        />
        {reach !== null && (
          <rect
            x={at(reach.low)}
            y={y - half}
            width={Math.max(6, at(reach.high) - at(reach.low))}
            height={2 * half}
            rx={half}
            fill={ink.accent}
            {...(reach.at !== null && { fillOpacity: 0.3 })}
          />
        )}
        {reach !== null && reach.at !== null && (
          <circle cx={at(reach.at)} cy={y} r={half} fill={ink.accent} />
        )}
        <Words
          text={value}
          style={smallest}
          x={margin + roomWidth}
          y={y + 10}
          fill={ink.inkSoft}
          anchor="end"
        />
      </g>
    )
  })
}
