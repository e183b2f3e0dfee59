import { type IsoDay, simulatedProvince } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../domain-ui/words/simulated-mark.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { CoverageText } from './coverage-text.tsx'
import { EventList } from './events/event-list.tsx'
import { HandoverList } from './handovers/handover-list.tsx'
import type { HomePart } from './home.queries.ts'
import styles from './simulated-section.module.css'

interface SimulatedSectionProps {
  readonly part: HomePart
  readonly asOf: IsoDay
}

/** The simulated province in a frame of its own, so that none of its figures is read as one of a real city. */
export const SimulatedSection = ({ part, asOf }: SimulatedSectionProps) => {
  const { t } = useTranslation(['home', 'shell'])
  if (part.counts === null) return null
  const { regions, commitments } = part.counts
  return (
    <Section
      id="simulasi"
      title={t('simulated.title')}
      aside={<SimulatedMark regionCode={simulatedProvince} isPlain />}
    >
      <div className={styles.block}>
        <div className={styles.intro}>
          <p>{t('shell:simulated_gloss')}</p>
          <p>
            {t('simulated.counts', { regions, commitments })}{' '}
            <Link href={`/kota/${simulatedProvince}`}>{t('simulated.open')}</Link>
          </p>
        </div>
        <h3>{t('coverage.title')}</h3>
        <CoverageText part={part} isSimulated />
        <h3>{t('handovers.title')}</h3>
        <HandoverList part={part} />
        <h3>{t('events.title')}</h3>
        <EventList part={part} asOf={asOf} isSimulated />
      </div>
    </Section>
  )
}
