import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { Glyph, type GlyphName } from '../../ui/glyph.tsx'
import { classNames } from '../../ui/class-names.ts'
import styles from './measure-table.module.css'
import type { CellComparability } from './measure-rows.ts'

const glyphOf: Readonly<Record<CellComparability['level'], GlyphName>> = {
  full: 'check',
  partial: 'half',
  none: 'cross',
}

interface ComparabilityMarkProps {
  /** Null for the reference city itself. */
  readonly comparability: CellComparability | null
  readonly hasValue: boolean
}

/** How far this figure may be set beside the first city's: mark, word, and why not in full. */
export const ComparabilityMark = ({ comparability, hasValue }: ComparabilityMarkProps) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  if (comparability === null) return <span className={styles.mark}>{t('is_reference')}</span>
  const { level, reasons } = comparability
  // An empty cell has said why it is empty; a full one beside an empty reference must say so itself.
  if (reasons.length === 1 && reasons[0] === 'no_data')
    return (
      <span className={styles.mark}>
        <Glyph name="dash" />
        <span>{t(hasValue ? 'reference_without_data' : 'not_yet_comparable')}</span>
      </span>
    )
  return (
    <span className={classNames(styles.mark, styles[level])}>
      <Glyph name={glyphOf[level]} />
      <span>
        {label('comparabilityLevels', level)}
        {reasons.length > 0 && `: ${reasons.map((reason) => t(`reason.${reason}`)).join('; ')}`}
      </span>
    </span>
  )
}
