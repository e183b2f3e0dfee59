import { useTranslation } from '../../../ui/text/use-translation.ts'
import { withoutScript } from '../../../ui/later/without-script.tsx'
import { RegionPicker } from '../../../domain-ui/regions/region-picker.tsx'
import { classNames } from '../../../ui/text/class-names.ts'
import { mostRegions, once } from './compared-codes.ts'
import styles from '../comparison.module.css'
import { useComparisonSearch } from '../use-comparison-search.ts'

const AddRegionForm = withoutScript(async () => (await import('./add-region-form.tsx')).AddRegionForm)

export const AddRegion = () => {
  const { t } = useTranslation('comparison')
  const { codes, compare } = useComparisonSearch()
  const chosen = once(codes)
  if (chosen.length >= mostRegions)
    return <p className={classNames(styles.soft, styles.limit)}>{t('full', { most: mostRegions })}</p>
  return (
    <div className={styles.picker} data-print="none">
      <div data-needs="script">
        <RegionPicker
          label={t('add_city')}
          hint={t('add_city_hint', { most: mostRegions })}
          kinds={['kota', 'kabupaten']}
          exclude={chosen}
          onChoose={(code) => compare([...chosen, code])}
        />
      </div>
      <AddRegionForm chosen={chosen} />
    </div>
  )
}
