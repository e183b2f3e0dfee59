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
        return cell && <HeatCell cell={cell} />
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

const HeatCell = ({ cell: { value } }: { readonly cell: ThemeCell }) => {
  const { t } = useTranslation(['comparison', 'ui'])
  const { label } = useVocabulary()
  const format = useFormat()
  if (value === null || value.rate === null)
    return (
      <span className={classNames(styles.heat, styles.missing)}>
        <span className={styles.plain}>
          {value?.missing ? label('missingReasons', value.missing) : t('no_commitment')}
        </span>
      </span>
    )
  return (
    <span
      className={classNames(styles.heat, styles[`shade${shadeOf(value)}`], value.isSmall && styles.small)}
    >
      <strong>{format.percent(value.rate, 0)}</strong> <span>{t('ui:n', { n: value.denominator })}</span>
    </span>
  )
}
