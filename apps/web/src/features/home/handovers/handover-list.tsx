import { isSimulatedRegion } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { type Href, Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { handoverDays, type HandoverDayLine } from './coming-handover-days.ts'
import styles from './handover-list.module.css'
import type { HomePart } from '../home.queries.ts'

/** The handover itself, or the calendar of a day on which many seats change. */
const hrefOf = ({ on, count, seats }: HandoverDayLine): Href => {
  const code = seats[0]?.regionCode ?? ''
  if (count === 1) return `/pergantian/${code}/${on}`
  return `/pergantian?tampilan=akan${isSimulatedRegion(code) ? '&data=simulasi' : ''}`
}

const Seats = ({ line }: { readonly line: HandoverDayLine }) => {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  return (
    <div className={styles.seats}>
      {line.count > 1 && <p>{t('handovers.seats', { count: line.count, total: number(line.count) })}</p>}
      <ul className={styles.names}>
        {line.seats.map(({ regionCode, regionName, personName, capacity }) => (
          <li key={regionCode}>
            <Link href={`/kota/${regionCode}`}>{regionName}</Link>{' '}
            <span className={styles.head}>
              <HeadInOffice name={personName} capacity={capacity} isPlain />
            </span>
          </li>
        ))}
        {line.others > 0 && (
          <li>{t('handovers.others', { count: line.others, total: number(line.others) })}</li>
        )}
      </ul>
    </div>
  )
}

const Uncounted = ({ part }: { readonly part: HomePart }) => {
  const { t } = useTranslation('home')
  const { imprecise, unknown, administrative } = part.withoutDay
  return (
    <>
      {imprecise > 0 && <p className={styles.rest}>{t('handovers.without_day', { count: imprecise })}</p>}
      {unknown > 0 && <p className={styles.rest}>{t('handovers.without_head', { count: unknown })}</p>}
      {administrative > 0 && (
        <p className={styles.rest}>{t('handovers.administrative', { count: administrative })}</p>
      )}
    </>
  )
}

/** The days on which seats are due to change hands, soonest first, each counted down to. */
export const HandoverList = ({ part }: { readonly part: HomePart }) => {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const lines = handoverDays(part)
  return (
    <>
      {lines.length === 0 && <p>{t('handovers.none')}</p>}
      <ol className={styles.days}>
        {lines.map((line) => (
          <li key={`${line.on} ${line.precision}`} className={styles.day}>
            <div>
              <p className={styles.date}>
                <Link href={hrefOf(line)}>
                  <DateText day={line.on} precision={line.precision} />
                </Link>
              </p>
              <p className={styles.count}>{t(`handovers.when_${line.when}`, { days: number(line.days) })}</p>
            </div>
            <Seats line={line} />
          </li>
        ))}
      </ol>
      <Uncounted part={part} />
    </>
  )
}
