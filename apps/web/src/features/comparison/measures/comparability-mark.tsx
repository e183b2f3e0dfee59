import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Glyph, type GlyphName } from '../../../ui/text/glyph.tsx'
import { classNames } from '../../../ui/text/class-names.ts'
import styles from './measure-table.module.css'
import type { CellComparability, MeasureCell } from './measure-rows.ts'

/** The sign of each level. */
export const glyphOf: Readonly<Record<CellComparability['level'], GlyphName>> = {
  full: 'check',
  partial: 'half',
  none: 'cross',
}

type Side = Pick<MeasureCell, 'value'> & { readonly city: Pick<MeasureCell['city'], 'name'> }

/** Which of the two, or both, rest on fewer than five cases: the reference city first. */
const smallSides = (cell: Side, reference: Side | undefined) =>
  [
    { side: 'reference' as const, of: reference },
    { side: 'city' as const, of: cell },
  ].flatMap(({ side, of }) =>
    of?.value.isSmall ? [{ side, name: of.city.name, count: of.value.denominator }] : [],
  )

interface ComparabilityMarkProps {
  /** Null for the reference city itself. */
  readonly comparability: CellComparability | null
  readonly cell: MeasureCell
  readonly reference: MeasureCell | undefined
}

/** How far this figure may be set beside the first city's: mark, word, and why not in full. */
export const ComparabilityMark = ({ comparability, cell, reference }: ComparabilityMarkProps) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  if (comparability === null) return <span className={styles.mark}>{t('is_reference')}</span>
  const { level, reasons } = comparability
  // An empty cell has said why it is empty; a full one beside an empty reference must say so itself.
  if (reasons.length === 1 && reasons[0] === 'no_data')
    return (
      <span className={styles.mark}>
        <Glyph name="dash" />
        <span>{t(cell.value.missing === null ? 'reference_without_data' : 'not_yet_comparable')}</span>
      </span>
    )
  const worded = (reason: (typeof reasons)[number]): readonly string[] => {
    if (reason !== 'small_n') return [t(`reason.${reason}`)]
    const small = smallSides(cell, reference)
    return small.length > 0
      ? small.map(({ side, name, count }) => t(`reason.small_${side}`, { name, count }))
      : [t('reason.small_n')]
  }
  return (
    <span className={classNames(styles.mark, styles[level])}>
      <Glyph name={glyphOf[level]} />
      <span>
        {label('comparabilityLevels', level)}
        {reasons.length > 0 && `: ${reasons.flatMap(worded).join('; ')}`}
      </span>
    </span>
  )
}
