import type { LaneKind } from '@estafet/domain'
import type { LaneRow } from '../../../charts/relay/series/lane-row.ts'
import type { DayScale } from '../../../charts/relay/layout/day-scale.ts'
import { ink } from '../drawing/picture-look.ts'

interface Line {
  readonly stroke: string
  readonly width: number
  readonly strokeDasharray?: string
  readonly strokeLinecap?: 'round'
}

/** As the chart of the page draws them, at the size of a picture; `width` in parts of the thickest. */
const lines: Readonly<Record<LaneKind, Line>> = {
  evidenced: { stroke: ink.accent, width: 1 },
  claimed: { stroke: ink.accent, width: 0.42 },
  unknown: { stroke: ink.axis, width: 0.3, strokeDasharray: '12 9' },
  dormant: { stroke: ink.axis, width: 0.5, strokeDasharray: '0.1 14', strokeLinecap: 'round' },
  paused: { stroke: ink.axis, width: 1, strokeDasharray: '4 8' },
}

interface LaneLineProps {
  readonly row: LaneRow
  readonly x: DayScale
  readonly y: number
  /** Of the thickest line, in px. */
  readonly thick: number
}

/** The life of a commitment as a line: its stretches, the batons that were passed, and where it ended. */
export const SketchedLane = ({ row, x, y, thick }: LaneLineProps) => {
  const arm = Math.max(7, thick * 0.8)
  return (
    <g fill="none">
      {row.segments.map(({ from, to, kind }) => {
        const { width, ...line } = lines[kind]
        return (
          <path
            key={from}
            {...line}
            strokeWidth={Math.max(2.5, thick * width)}
            d={`M${x(from)} ${y}H${Math.max(x(to), x(from) + 5)}`}
          />
        )
      })}
      {row.ends
        .filter(({ isRevived }) => !isRevived)
        .map(({ on, how }) => (
          <path
            key={on}
            stroke={ink.ink}
            strokeWidth={4}
            d={
              how === 'lapsed' || how === 'stopped'
                ? `M${x(on) - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`
                : `M${x(on)} ${y - arm * 1.2}v${arm * 2.4}`
            }
          />
        ))}
      {row.knots
        .filter(({ state }) => state === 'carried')
        .map(({ on }) => (
          <g key={on} strokeLinecap="round">
            <path
              stroke={ink.paper}
              strokeWidth={thick * 0.9 + 7}
              d={`M${x(on) - arm * 0.6} ${y + arm * 0.8}l${arm * 1.2} ${-arm * 1.6}`}
            />
            <path
              stroke={ink.soga}
              strokeWidth={thick * 0.9}
              d={`M${x(on) - arm * 0.6} ${y + arm * 0.8}l${arm * 1.2} ${-arm * 1.6}`}
            />
          </g>
        ))}
    </g>
  )
}
