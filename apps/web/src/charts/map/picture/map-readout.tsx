import { Button } from '../../../ui/controls/button.tsx'
import { useWords } from '../../use-words.ts'
import type { MapRegion } from '../series/map-input.ts'
import { RegionValue } from '../table/region-value.tsx'
import styles from '../region-map.module.css'

/** The region under the pointer, finger or keyboard: its name, its value with n, or why it has none. */
export const MapReadout = ({
  id,
  region,
  formatValue,
  onSelect,
}: {
  readonly id: string
  readonly region: MapRegion | null
  readonly formatValue: (value: number) => string
  readonly onSelect: (code: string) => void
}) => {
  const { t } = useWords()
  return (
    <div className={styles.readout}>
      <p aria-live="polite">
        {region && (
          <>
            <strong>{region.name}</strong>: <RegionValue region={region} formatValue={formatValue} />
          </>
        )}
      </p>
      {region ? (
        <Button size="small" onClick={() => onSelect(region.code)}>
          {t('map.open', { name: region.name })}
        </Button>
      ) : (
        <p id={id} className={styles.help}>
          {t('map.help')} <span className={styles.keys}>{t('map.keys')}</span>
        </p>
      )}
    </div>
  )
}
