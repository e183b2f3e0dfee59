import { classNames } from '../../../ui/text/class-names.ts'
import styles from './anchor-ladder.module.css'
import { barHeight, type PlacedStep } from './ladder-layout.ts'

interface LadderStepProps {
  readonly placed: PlacedStep
  readonly hatchId: string
}

/** One anchor: solid while in force, pale once another took over, hollow and struck off where it ran out. */
export const LadderStep = ({ placed, hatchId }: LadderStepProps) => {
  const { step, mayBegin, left, width, top, label } = placed
  const isUnknown = step.anchor.level === null
  const look = step.endedBy ?? 'standing'
  return (
    <g>
      {mayBegin < left && (
        <rect
          className={styles.mayBegin}
          x={mayBegin + 0.5}
          y={top + 0.5}
          width={left - mayBegin}
          height={barHeight - 1}
          rx={2}
        />
      )}
      <rect
        className={isUnknown ? styles.unknown : styles[look]}
        {...(isUnknown && { fill: `url(#${hatchId})` })}
        x={left + 0.5}
        y={top + 0.5}
        width={Math.max(2, width - 1)}
        height={barHeight - 1}
        rx={2}
      />
      {step.endedBy === 'expired' && (
        <path
          className={styles.strike}
          d={`M${left + width - 4} ${top - 2}l8 ${barHeight + 4}M${left + width + 4} ${top - 2}l-8 ${barHeight + 4}`}
        />
      )}
      <text
        className={classNames(
          styles.name,
          label.isInside && styles.inside,
          label.isInside && look === 'standing' && !isUnknown && styles.onSolid,
        )}
        x={label.x}
        y={top + barHeight / 2 + 4.5}
        textAnchor={label.anchor}
        lang="id"
      >
        {label.text}
      </text>
    </g>
  )
}
