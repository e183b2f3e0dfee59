import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import type { Trpc } from '../../../trpc.ts'
import { Notice } from '../../../ui/notices/notice.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { SentForm } from '../../../ui/controls/sent-form.tsx'
import { useKeptSearch } from '../../../use-kept-search.ts'
import { Select } from '../../../ui/controls/select.tsx'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import { HomeMap } from './home-map.tsx'
import styles from './home-map.module.css'
import { HomeMapSkeleton } from './home-map-skeleton.tsx'
import { homeMeasures, measureOf } from '../home.search.ts'

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
  const kept = useKeptSearch(['ukuran'])
  return (
    <Section id="peta" title={t('map.title')}>
      {unknown !== undefined && (
        <Notice kind="warn">
          {t('map.unknown_measure', { word: unknown, shown: label('overviewMeasures', measure) })}
        </Notice>
      )}
      <SentForm sent={{ action: '/', kept }} className={styles.measure}>
        <Select
          label={t('map.choose')}
          name="ukuran"
          value={measure}
          choices={homeMeasures.map((value) => ({ value, label: label('overviewMeasures', value) }))}
          onChoose={(ukuran) =>
            void navigate({ search: (before) => ({ ...before, ukuran }), replace: true, resetScroll: false })
          }
        />
        <p className={styles.gloss}>{t(`map.gloss.${measure}`)}</p>
      </SentForm>
      <LaterPart when="near" standIn={<HomeMapSkeleton />} className={styles.room}>
        <HomeMap {...{ trpc, measure, asOf }} />
      </LaterPart>
    </Section>
  )
}
