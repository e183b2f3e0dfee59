import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Select } from '../../../ui/controls/select.tsx'
import styles from '../comparison.module.css'
import { themeMeasureOf, themeMeasures } from './theme-grid.ts'
import { useComparisonSearch } from '../use-comparison-search.ts'

export const MeasureSelect = () => {
  const { t } = useTranslation('comparison')
  const { search, change } = useComparisonSearch()
  return (
    <div className={styles.select} data-print="none">
      <Select
        label={t('choose_measure')}
        value={themeMeasureOf(search.ukuran)}
        choices={themeMeasures.map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChoose={(ukuran) => change({ ukuran })}
      />
    </div>
  )
}
