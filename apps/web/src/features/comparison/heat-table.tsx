import { useTranslation } from 'react-i18next'
import { RegionLink } from '../../domain-ui/region-link.tsx'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { classNames } from '../../ui/class-names.ts'
import { Table, type Column } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { Comparison } from './comparison-page.queries.ts'
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
  cell: { value },
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
  // So few say little: the count itself, and no shade that would convince from afar.
  if (value.isSmall && measure !== 'progress')
    return (
      <span className={classNames(styles.heat, styles.small)}>
        <strong>
          {value.unknown > 0
            ? `${format.range(value.low ?? 0, value.high ?? 1, 'percent')} ${t('ui:of_n', { n: value.denominator })}`
            : t('small_share', {
                numerator: format.number(value.numerator, 0),
                denominator: format.number(value.denominator, 0),
              })}
        </strong>
      </span>
    )
  const shade = shadeOf(value)
  return (
    <span
      className={classNames(
        styles.heat,
        value.isSmall || shade === null ? styles.small : styles[`shade${shade}`],
      )}
    >
      <strong>
        {value.rate === null
          ? format.range(value.low ?? 0, value.high ?? 1, 'percent')
          : format.percent(value.rate, 0)}
      </strong>{' '}
      <span>{t('ui:n', { n: value.denominator })}</span>
    </span>
  )
}
