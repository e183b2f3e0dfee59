import { useTranslation } from '../../../ui/text/use-translation.ts'
import { RegionLink } from '../../../domain-ui/regions/region-link.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import type { Comparison } from '../comparison-page.queries.ts'
import { MeasureCellView } from './measure-cell-view.tsx'
import { type MeasureRow, measureRows } from './measure-rows.ts'
import styles from './measure-table.module.css'

/** Measures down, cities across. */
export const MeasureTable = ({
  comparison,
  onDocuments,
}: {
  readonly comparison: Comparison
  readonly onDocuments: (code: string) => void
}) => {
  const { t } = useTranslation('comparison')
  const columns: Column<MeasureRow>[] = [
    {
      key: 'measure',
      header: t('measure_header'),
      isRowHeader: true,
      cell: ({ name }) => (
        <span className={styles.measure}>
          {t(`measure.${name}`)}
          <span className={styles.gloss}>{t(`gloss.${name}`)}</span>
        </span>
      ),
    },
    ...comparison.items.map(({ code, name, shortName }, index): Column<MeasureRow> => ({
      key: code,
      header: <RegionLink code={code} name={name} />,
      label: shortName,
      cell: ({ name: measure, cells }) => {
        const cell = cells[index]
        return cell && <MeasureCellView {...{ cell, measure, onDocuments }} reference={cells[0]} />
      },
    })),
  ]
  return (
    <Table
      caption={t('measure_caption')}
      columns={columns}
      rows={measureRows(comparison)}
      rowKey={({ name }) => name}
    />
  )
}
