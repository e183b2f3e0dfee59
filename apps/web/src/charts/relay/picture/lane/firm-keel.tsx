import type { FirmSize, FirmSpan } from '../../series/relay-firm.ts'
import styles from '../relay-lines.module.css'

/** How far below the line its keel begins, and how deep one size of it goes, in px. */
export const keelGap = 5
const sizeDepth = 3
export const keelDepth = 4 * sizeDepth

interface KeelProps {
  readonly size: FirmSize
  readonly sizeAtMost: FirmSize
  readonly left: number
  readonly right: number
  /** Of the line it hangs under. */
  readonly y: number
  readonly hatchId: string
}

/**
 * What holds a commitment, as a keel beneath its line: the deeper, the firmer. What is not known of it is hatched
 * below; the line above it keeps its own meaning.
 */
export const Keel = ({ size, sizeAtMost, left, right, y, hatchId }: KeelProps) => {
  const [top, width] = [y + keelGap, Math.max(1, right - left)]
  const known = size * sizeDepth
  return (
    <>
      {sizeAtMost > size && (
        <rect
          fill={`url(#${hatchId})`}
          x={left}
          y={top + known}
          width={width}
          height={(sizeAtMost - size) * sizeDepth}
        />
      )}
      <rect className={styles.keel} x={left} y={top} width={width} height={known} />
    </>
  )
}

/** The deepest any part of a lane's keel reaches below its line; 0 without one. */
export const keelReach = (spans: readonly FirmSpan[]): number =>
  spans.length === 0 ? 0 : keelGap + sizeDepth * Math.max(...spans.map(({ sizeAtMost }) => sizeAtMost))
