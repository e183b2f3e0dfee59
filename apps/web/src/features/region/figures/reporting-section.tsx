import type { ReportingOutcome } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import type { GlyphName } from '../../../ui/text/glyph.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { StatusTag, type Tone } from '../../../ui/text/status-tag.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import styles from './reporting-section.module.css'

const looks: Readonly<Record<ReportingOutcome, { readonly tone: Tone; readonly glyph: GlyphName }>> = {
  on_time: { tone: 'good', glyph: 'check' },
  late: { tone: 'warn', glyph: 'check-late' },
  silent: { tone: 'bad', glyph: 'cross' },
  pending: { tone: 'missing', glyph: 'clock' },
}

/** Period by period, newest first: silence is data. */
export const ReportingSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { due, onTime, late, silent, byPeriod } = story.reporting
  if (due === 0)
    return (
      <Section id="pelaporan" isFolded title={t('region:reporting.title')}>
        <p>{t('reporting.none')}</p>
      </Section>
    )
  return (
    <Section
      id="pelaporan"
      isFolded
      title={t('region:reporting.title')}
      intro={t('reporting.summary', { count: due, onTime, late, silent })}
    >
      <ol className={styles.periods}>
        {byPeriod.toReversed().map(({ periodId, label, outcome }) => (
          <li key={periodId} className={styles.period}>
            <span>{label}</span>
            <StatusTag {...looks[outcome]}>{t(`reporting.outcome.${outcome}`)}</StatusTag>
          </li>
        ))}
      </ol>
    </Section>
  )
}
