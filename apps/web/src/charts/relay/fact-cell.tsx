import type { ReactNode } from 'react'
import styles from './relay-lines.module.css'
import type { Mark } from './relay-marks.ts'

interface FactCellProps {
  readonly id: string
  readonly mark: Mark
  readonly label: string
  readonly isActive: boolean
  readonly children: ReactNode
}

/** One fact as a cell of the grid: named for screen readers, ringed when it is the one being read. */
export const FactCell = ({ id, mark, label, isActive, children }: FactCellProps) => {
  const half = mark.isStretch ? 15 : 11
  return (
    // An SVG group cannot be a <td>; the grid holds focus and points here with aria-activedescendant.
    <g id={id} role="gridcell" aria-label={label} className={styles.cell}>
      {children}
      {isActive && (
        <rect
          className={styles.ring}
          x={mark.left - (mark.isStretch ? 2 : half)}
          y={mark.y - half}
          width={mark.right - mark.left + (mark.isStretch ? 4 : 2 * half)}
          height={2 * half}
          rx={mark.isStretch ? 4 : half}
        />
      )}
    </g>
  )
}
