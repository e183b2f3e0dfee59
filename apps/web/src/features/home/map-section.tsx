import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import type { Trpc } from '../../trpc.ts'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useNearView } from '../../ui/use-near-view.ts'
import { HomeMap } from './home-map.tsx'
import styles from './home-map.module.css'
import { HomeMapSkeleton } from './home-map-skeleton.tsx'
import { homeMeasures, measureOf } from './home.search.ts'

interface MapSectionProps {
  readonly trpc: Trpc
  /** The measure as the address has it. */
  readonly asked: string | undefined
  readonly asOf: string | undefined
}

export const MapSection = ({ trpc, asked, asOf }: MapSectionProps) => {
  const { measure, unknown } = measureOf(asked)
  const { t } = useTranslation('home')
  const { label } = useVocabulary()
  const navigate = useNavigate({ from: '/' })
  const [room, isNear] = useNearView()
  return (
    <Section id="peta" title={t('map.title')}>
      {unknown !== undefined && (
        <Notice kind="warn">
          {t('map.unknown_measure', { word: unknown, shown: label('overviewMeasures', measure) })}
        </Notice>
      )}
      <div className={styles.measure} data-print="none">
        <Select
          label={t('map.choose')}
          value={measure}
          choices={homeMeasures.map((value) => ({ value, label: label('overviewMeasures', value) }))}
          onChoose={(ukuran) =>
            void navigate({ search: (before) => ({ ...before, ukuran }), replace: true, resetScroll: false })
          }
        />
        <p className={styles.gloss}>{t(`map.gloss.${measure}`)}</p>
      </div>
      <div ref={room} className={styles.room}>
        {isNear ? <HomeMap {...{ trpc, measure, asOf }} /> : <HomeMapSkeleton />}
      </div>
    </Section>
  )
}
