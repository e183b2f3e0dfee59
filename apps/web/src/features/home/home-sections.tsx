import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { CoverageText } from './coverage-text.tsx'
import { EventList } from './events/event-list.tsx'
import { HandoverList } from './handovers/handover-list.tsx'
import type { Home } from './home.queries.ts'

/** What is ahead, what happened, and who was heard from: of real regions only. */
export const HomeSections = ({ home }: { readonly home: Home | undefined }) => {
  const { t } = useTranslation('home')
  return (
    <>
      <Section id="pergantian" title={t('handovers.title')} intro={t('handovers.intro')}>
        {home ? <HandoverList part={home.real} /> : <Skeleton height="11rem" />}
      </Section>
      <Section id="peristiwa" title={t('events.title')} intro={t('events.intro')}>
        {home ? <EventList part={home.real} asOf={home.asOf} /> : <Skeleton height="26rem" />}
      </Section>
      <Section
        id="pelaporan"
        title={t('coverage.title')}
        aside={<Link href="/perhatian">{t('attention')}</Link>}
      >
        {home ? <CoverageText part={home.real} /> : <Skeleton height="5rem" />}
      </Section>
    </>
  )
}
