import { useState } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { RegionPicker } from '../../domain-ui/regions/region-picker.tsx'
import { Button } from '../../ui/controls/button.tsx'
import { SentForm } from '../../ui/controls/sent-form.tsx'
import { useKeptSearch } from '../../use-kept-search.ts'
import { classNames } from '../../ui/text/class-names.ts'
import { activeFilters } from './active-filters.ts'
import { FilterGroupChoices } from './filter-group-choices.tsx'
import { filterParams } from './filter-groups.ts'
import styles from './filter-panel.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

/** Beside the list on a desk; on a phone behind one button that says how many filters are on. */
export const FilterPanel = () => {
  const { t } = useTranslation('commitments')
  const { search, change } = useCommitmentFilters()
  const kept = useKeptSearch(filterParams)
  const [isOpen, setIsOpen] = useState(false)
  const count = activeFilters(search).filter(({ param }) => param !== 'cari').length
  return (
    <div className={styles.wrap} data-print="none">
      <Button
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls="saringan"
        onClick={() => setIsOpen(!isOpen)}
      >
        {count > 0 ? t('filters_active', { count }) : t('filters')}
      </Button>
      <div id="saringan" className={classNames(styles.panel, isOpen && styles.open)}>
        <h2 className={styles.title}>{t('filters')}</h2>
        <div data-needs="script">
          <RegionPicker
            label={t('param.daerah')}
            hint={t('region_hint')}
            kinds={['province', 'kabupaten', 'kota']}
            {...(search.daerah && { exclude: [search.daerah] })}
            onChoose={(daerah) => change({ daerah, data: undefined })}
          />
        </div>
        <SentForm sent={{ action: '/komitmen', kept }}>
          {filterParams.map((param) => (
            <FilterGroupChoices key={param} param={param} />
          ))}
        </SentForm>
      </div>
    </div>
  )
}
