import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Cluster } from '../../ui/layout/layout.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { ElectionsSection } from './elections-section.tsx'
import { SummarySection } from './decided/summary-section.tsx'
import type { Calendar } from './transitions.queries.ts'
import { calendarFile, type CalendarInput } from './transitions.search.ts'

const CalendarDownloads = ({ input }: { readonly input: CalendarInput }) => {
  const { t } = useTranslation('transitions')
  return (
    <Section id="unduh" isFolded title={t('downloads.title')} intro={t('downloads.intro')}>
      <Cluster>
        <FileLinks href={calendarFile('transitions.csv', input)} label={t('downloads.csv')} look="small" />
        <ButtonLink size="small" href={calendarFile('transitions', input)}>
          {t('downloads.json')}
        </ButtonLink>
      </Cluster>
    </Section>
  )
}

interface CalendarFootProps {
  readonly calendar: Calendar
  readonly input: CalendarInput
  readonly hasElections: boolean
}

/** Below every part of the calendar: the polls, the sums and the files. */
export const CalendarFoot = ({ calendar, input, hasElections }: CalendarFootProps) => (
  <>
    {hasElections && <ElectionsSection elections={calendar.elections} />}
    <SummarySection summary={calendar.summary} />
    <CalendarDownloads input={input} />
  </>
)
