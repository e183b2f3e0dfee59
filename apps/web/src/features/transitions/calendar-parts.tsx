import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { Cluster } from '../../ui/layout.tsx'
import { Section } from '../../ui/page.tsx'
import { ComingSection } from './coming-section.tsx'
import { ElectionsSection } from './elections-section.tsx'
import { PastSection } from './past-section.tsx'
import { SummarySection } from './summary-section.tsx'
import type { Calendar } from './transitions.queries.ts'
import { calendarFile, type CalendarInput, type TransitionsSearch } from './transitions.search.ts'
import { WindowSection } from './window-section.tsx'

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

interface CalendarPartsProps {
  readonly calendar: Calendar
  readonly search: TransitionsSearch
  readonly input: CalendarInput
}

/** The parts that were asked for; sums and files stand under each. */
export const CalendarParts = ({ calendar, search, input }: CalendarPartsProps) => {
  const { coming, window, past } = calendar
  const isWhole = search.tampilan === undefined
  return (
    <>
      {coming && <ComingSection calendar={calendar} coming={coming} search={search} />}
      {window && <WindowSection part={window} search={search} />}
      {past && <PastSection calendar={calendar} past={past} search={search} />}
      {isWhole && <ElectionsSection elections={calendar.elections} />}
      <SummarySection summary={calendar.summary} />
      <CalendarDownloads input={input} />
    </>
  )
}
