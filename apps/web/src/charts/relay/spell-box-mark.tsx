import { classNames } from '../../ui/class-names.ts'
import type { Words } from '../use-words.ts'
import { fittedText } from './fitted-text.ts'
import styles from './relay-lines.module.css'
import type { SpellBox } from './relay-spells.ts'

interface SpellBoxMarkProps {
  readonly spell: SpellBox
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly hatchId: string
}

/** Elected: solid. Acting: hatched. Vacant: an empty frame. */
export const SpellBoxMark = ({ spell: { look }, left, top, width, height, hatchId }: SpellBoxMarkProps) => (
  <rect
    className={styles[look]}
    x={left + 0.5}
    y={top}
    width={Math.max(1, width - 1)}
    height={height}
    rx={2}
    {...(look === 'hatched' ? { fill: `url(#${hatchId})` } : {})}
  />
)

interface SpellNameProps extends Omit<SpellBoxMarkProps, 'hatchId'> {
  readonly words: Words
}

/** The name within its box, as much of it as fits. */
export const SpellName = ({ spell, left, top, width, height, words }: SpellNameProps) => {
  const { look, capacity, personName } = spell
  const title = look === 'hatched' ? words.t(`relay.shortCapacity.${capacity}`) : ''
  const text = fittedText([`${title} ${personName ?? ''}`.trim(), title], width - 10)
  if (text === '') return null
  return (
    <text
      className={classNames(styles.boxText, look === 'solid' ? styles.onSolid : styles.onHatch)}
      x={left + 6}
      y={top + height / 2 + 4}
    >
      {text}
    </text>
  )
}
