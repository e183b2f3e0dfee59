import { useTranslation } from '../../../ui/text/use-translation.ts'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { FirstInaugurations } from './first-inaugurations.tsx'
import { PartFoot } from '../part-foot.tsx'
import { PastTable } from './past-table.tsx'
import type { Calendar } from '../transitions.queries.ts'
import type { TransitionsSearch } from '../transitions.search.ts'

interface PastSectionProps {
  readonly calendar: Calendar
  readonly past: NonNullable<Calendar['past']>
  readonly search: TransitionsSearch
}

/** What took place, year by year. */
export const PastSection = ({ calendar, past, search }: PastSectionProps) => {
  const { t } = useTranslation('transitions')
  return (
    <Section id="lalu" title={t('past.title')} intro={t('past.intro')}>
      {past.total === 0 && <EmptyState title={t('past.none')} why={t('past.none_why')} />}
      {past.items.length > 0 && <PastTable entries={past.items} />}
      <PartFoot search={search} view="lalu" shown={past.items.length} total={past.total} />
      <FirstInaugurations firsts={calendar.firstInaugurations} />
    </Section>
  )
}
