import { ink, smallest, smallestStrong } from './picture-look.ts'
import { useTypeface, Words } from './words.tsx'

const hatchStep = 11

export interface BarPart {
  readonly key: 'alive' | 'unknown' | 'ended'
  readonly count: number
  /** As it stands in the bar. */
  readonly figure: string
}

interface StackedBarProps {
  readonly parts: readonly BarPart[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const Hatch = ({ x, y, width, height }: Omit<StackedBarProps, 'parts'>) => {
  const lines = Array.from({ length: Math.ceil((width + height) / hatchStep) }, (_, index) => {
    const foot = x - height + index * hatchStep
    const [x1, x2] = [Math.max(x, foot), Math.min(x + width, foot + height)]
    return `M${x1} ${y + height - (x1 - foot)}L${x2} ${y + height - (x2 - foot)}`
  })
  return (
    <>
      <path d={lines.join('')} stroke={ink.axis} strokeWidth={2.5} fill="none" />
      <rect
        x={x + 1}
        y={y + 1}
        width={Math.max(1, width - 2)}
        height={height - 2}
        fill="none"
        stroke={ink.axis}
        strokeWidth={2}
      />
    </>
  )
}

/** How many live, are not known of and have ended, as parts of one length: solid, hatched, pale. */
export const StackedBar = ({ parts, x, y, width, height }: StackedBarProps) => {
  const { width: measured } = useTypeface()
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  let left = x
  return parts
    .filter(({ count }) => count > 0)
    .map(({ key, count, figure }) => {
      const [from, length] = [left, Math.max(4, (width * count) / all - 3)]
      left += (width * count) / all
      const room = measured(figure, smallestStrong) + 16
      const middle = from + length / 2
      return (
        <g key={key}>
          {key === 'alive' && <rect x={from} y={y} width={length} height={height} rx={4} fill={ink.accent} />}
          {key === 'unknown' && <Hatch x={from} y={y} width={length} height={height} />}
          {key === 'ended' && <rect x={from} y={y} width={length} height={height} rx={4} fill={ink.line} />}
          {length >= room && (
            <>
              {key === 'unknown' && (
                <rect
                  x={middle - room / 2}
                  y={y + 4}
                  width={room}
                  height={height - 8}
                  rx={6}
                  fill={ink.paper}
                />
              )}
              <Words
                text={figure}
                style={smallestStrong}
                x={middle}
                y={y + height / 2 + 10}
                fill={key === 'alive' ? ink.onAccent : ink.ink}
                anchor="middle"
              />
            </>
          )}
        </g>
      )
    })
}

interface KeyProps {
  readonly parts: readonly { readonly key: BarPart['key']; readonly label: string }[]
  readonly x: number
  /** Of the baseline. */
  readonly y: number
}

/** What the parts are, in the order of the bar. */
export const BarKey = ({ parts, x, y }: KeyProps) => {
  const { width } = useTypeface()
  let left = x
  return parts.map(({ key, label }) => {
    const from = left
    left += 34 + 14 + width(label, smallest) + 40
    return (
      <g key={key}>
        <StackedBar parts={[{ key, count: 1, figure: '' }]} x={from} y={y - 23} width={37} height={26} />
        <Words text={label} style={smallest} x={from + 48} y={y} fill={ink.inkSoft} />
      </g>
    )
  })
}
