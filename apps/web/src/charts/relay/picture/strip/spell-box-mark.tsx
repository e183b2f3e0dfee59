import { classNames } from '../../../../ui/text/class-names.ts'
import type { Words } from '../../../use-words.ts'
import { fittedText } from '../../layout/fitted-text.ts'
import { namePadding } from '../../layout/relay-layout.ts'
import styles from '../relay-lines.module.css'
import type { SpellBox } from '../../series/relay-spells.ts'
import { openKey } from '../../../../ui/text/open-key.ts'

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

const shortTitle = ({ look, capacity }: SpellBox, { t }: Words): string =>
  look === 'hatched' ? t(openKey<'charts'>(`relay.shortCapacity.${capacity}`)) : ''

const fullName = (spell: SpellBox, words: Words): string =>
  `${shortTitle(spell, words)} ${spell.personName ?? ''}`.trim()

/** The name within its box, as much of it as fits. */
export const SpellName = ({ spell, left, top, width, height, words }: SpellNameProps) => {
  const { look } = spell
  const text = fittedText([fullName(spell, words), shortTitle(spell, words)], width - namePadding)
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

/** The whole name below a box too short for it, ending where the box does, with a line up to it. */
export const SpellNameBelow = ({ spell, left, top, width, height, words }: SpellNameProps) => {
  const right = left + width
  const [from, to] = [top + height, top + height + 14]
  return (
    <>
      <line className={styles.nameLead} x1={right - 1} x2={right - 1} y1={from} y2={to} />
      <text
        className={classNames(styles.boxText, styles.nameBelow)}
        x={right - 6}
        y={to - 1}
        textAnchor="end"
      >
        {fittedText([fullName(spell, words)], right - 12)}
      </text>
    </>
  )
}
