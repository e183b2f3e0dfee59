import { useTranslation } from 'react-i18next'
import { RegionPicker } from '../../domain-ui/region-picker.tsx'
import { classNames } from '../../ui/class-names.ts'
import { mostCities, once } from './city-codes.ts'
import styles from './comparison.module.css'
import { useComparisonSearch } from './use-comparison-search.ts'

export const CityPicker = () => {
  const { t } = useTranslation('comparison')
  const { codes, compare } = useComparisonSearch()
  const chosen = once(codes)
  if (chosen.length >= mostCities)
    return <p className={classNames(styles.soft, styles.limit)}>{t('full', { most: mostCities })}</p>
  return (
    <div className={styles.picker} data-print="none">
      <RegionPicker
        label={t('add_city')}
        hint={t('add_city_hint', { most: mostCities })}
        kinds={['kota', 'kabupaten']}
        exclude={chosen}
        onChoose={(code) => compare([...chosen, code])}
      />
    </div>
  )
}
