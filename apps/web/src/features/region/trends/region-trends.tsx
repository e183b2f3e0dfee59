import { lazy } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import styles from './region-trends.module.css'

// Brings what draws them, which is heavier than all else on the page.
const TrendFigures = lazy(async () => ({
  default: (await import('../../../domain-ui/trend-figures.tsx')).TrendFigures,
}))

/** The figures of a region at ends of quarters, across its handovers. */
export const RegionTrends = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation('region-record')
  return (
    <div id="tren" className={styles.trends}>
      <h3>{t('figures.trends')}</h3>
      <LaterPart when="near" height="72rem">
        <TrendFigures codes={[code]} />
      </LaterPart>
    </div>
  )
}
