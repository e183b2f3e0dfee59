import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { ComingDays } from './coming-days.tsx'
import { ComingTable } from './coming-table.tsx'
import { PartFoot } from '../part-foot.tsx'
import styles from '../transitions.module.css'
import type { Calendar } from '../transitions.queries.ts'
import type { TransitionsSearch } from '../transitions.search.ts'

const Uncounted = ({ withoutDay }: Pick<Calendar, 'withoutDay'>) => {
  const { t } = useTranslation('transitions')
  const { imprecise, openEnded, unknown } = withoutDay
  return (
    <>
      {imprecise > 0 && <p className={styles.rest}>{t('coming.imprecise', { count: imprecise })}</p>}
      {openEnded > 0 && <p className={styles.rest}>{t('coming.open_ended', { count: openEnded })}</p>}
      {unknown > 0 && <p className={styles.rest}>{t('coming.unknown', { count: unknown })}</p>}
    </>
  )
}

interface ComingSectionProps {
  readonly calendar: Calendar
  readonly coming: NonNullable<Calendar['coming']>
  readonly search: TransitionsSearch
}

/** Beside the other parts the days, hundreds of seats on one of them; on its own every seat, by pages. */
export const ComingSection = ({ calendar, coming, search }: ComingSectionProps) => {
  const { t } = useTranslation('transitions')
  const isAlone = search.tampilan === 'akan'
  return (
    <Section
      id="akan"
      title={t('coming.title')}
      intro={`${t('coming.intro')}${coming.mayMove ? ` ${t('coming.may_move')}` : ''}`}
    >
      {coming.total === 0 && <p>{t('coming.none')}</p>}
      {isAlone && coming.items.length > 0 && <ComingTable seats={coming.items} />}
      {!isAlone && <ComingDays days={coming.days} />}
      <PartFoot
        search={search}
        view="akan"
        shown={coming.days.reduce((sum, { seats }) => sum + seats.length, 0)}
        total={coming.total}
      />
      <Uncounted withoutDay={calendar.withoutDay} />
    </Section>
  )
}
