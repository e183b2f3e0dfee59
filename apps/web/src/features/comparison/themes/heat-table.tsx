import { useTranslation } from '../../../ui/text/use-translation.ts'
import { RegionLink } from '../../../domain-ui/regions/region-link.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { Glyph } from '../../../ui/text/glyph.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import { glyphOf } from '../measures/comparability-mark.tsx'
import type { Comparison } from '../comparison-page.queries.ts'
import styles from './heat-table.module.css'
import { shadeOf, type ThemeCell, type ThemeMeasure, type ThemeRow, themeRows } from './theme-grid.ts'

/** Topics down, cities across, one measure as shade and as figure. Missing is hatched and says why. */
export const HeatTable = ({
  comparison,
  measure,
}: {
  readonly comparison: Comparison
  readonly measure: ThemeMeasure
}) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  const columns: Column<ThemeRow>[] = [
    {
      key: 'theme',
      header: t('theme_header'),
      isRowHeader: true,
      cell: ({ theme }) => label('themes', theme),
    },
    ...comparison.items.map(({ code, name, shortName }, index): Column<ThemeRow> => ({
      key: code,
      header: <RegionLink code={code} name={name} />,
      label: shortName,
      cell: ({ cells }) => {
        const cell = cells[index]
        return cell && <HeatCell cell={cell} measure={measure} />
      },
    })),
  ]
  return (
    <Table
      caption={t('heat_caption', { measure: t(`measure.${measure}`) })}
      columns={columns}
      rows={themeRows(comparison, measure)}
      rowKey={({ theme }) => theme}
    />
  )
}

const HeatCell = ({
  cell: { value, comparability },
  measure,
}: {
  readonly cell: ThemeCell
  readonly measure: ThemeMeasure
}) => {
  const { t } = useTranslation(['comparison', 'ui'])
  const { label } = useVocabulary()
  const format = useFormat()
  if (value === null || value.missing !== null)
    return (
      <span className={classNames(styles.heat, styles.missing)}>
        <span className={styles.plain}>
          {value?.missing ? label('missingReasons', value.missing) : t('no_commitment')}
        </span>
      </span>
    )
  const shade = shadeOf(value)
  const isShaded = !value.isSmall && shade !== null
  return (
    <span className={classNames(styles.heat, isShaded ? styles[`shade${shade}`] : styles.small)}>
      <strong>
        {value.rate === null
          ? format.range(value.low ?? 0, value.high ?? 1, 'percent')
          : format.percent(value.rate, 0)}
      </strong>{' '}
      <span>
        {value.isSmall && value.rate !== null && measure !== 'progress'
          ? t('small_share', {
              numerator: format.number(value.numerator, 0),
              denominator: format.number(value.denominator, 0),
            })
          : t('ui:of_n', { n: value.denominator })}
      </span>
      {comparability !== null && comparability.reasons[0] !== 'no_data' && (
        <span
          className={styles.mark}
          title={comparability.reasons.map((reason) => t(`reason.${reason}`)).join('; ')}
        >
          <Glyph name={glyphOf[comparability.level]} />
          <VisuallyHidden>{label('comparabilityLevels', comparability.level)}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
