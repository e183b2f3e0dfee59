import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { countdown } from './countdown.ts'
import styles from '../transitions.module.css'
import type { ComingDay, ComingSeat } from '../transitions.queries.ts'

const Seat = ({ seat }: { readonly seat: ComingSeat }) => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  const { region, on, head, basis, commitments } = seat
  return (
    <li>
      <Link href={`/pergantian/${region.code}/${on}`}>{region.name}</Link>{' '}
      <SimulatedMark regionCode={region.code} isPlain />{' '}
      <span className={styles.soft}>
        <HeadInOffice name={head.personName} capacity={head.capacity} isPlain />
        {basis !== 'end_of_term' && <>, {label('expectationBases', basis)}</>}
        {commitments !== null && (
          <>
            ;{' '}
            {commitments === 0 ? t('coming.no_commitments') : t('coming.commitments', { count: commitments })}
          </>
        )}
      </span>
    </li>
  )
}

const Day = ({ day }: { readonly day: ComingDay }) => {
  const { t } = useTranslation('transitions')
  const { number } = useFormat()
  const { key, days } = countdown(day.daysLeft)
  const others = day.count - day.seats.length
  return (
    <li className={styles.day}>
      <div>
        <p className={styles.date}>
          <DateText day={day.on} precision={day.precision} />
        </p>
        <p className={day.isWatched ? styles.near : styles.soft}>
          {t(`when.${key}`, { count: days, days: number(days) })}
        </p>
      </div>
      <div>
        {day.count > 1 && <p>{t('coming.seats', { count: day.count, total: number(day.count) })}</p>}
        <ul className={styles.seats}>
          {day.seats.map((seat) => (
            <Seat key={seat.region.code} seat={seat} />
          ))}
          {others > 0 && <li>{t('coming.others', { count: others, total: number(others) })}</li>}
        </ul>
      </div>
    </li>
  )
}

/** The days on which seats are due, soonest first, each counted down to. */
export const ComingDays = ({ days }: { readonly days: readonly ComingDay[] }) => (
  <ol className={styles.days}>
    {days.map((day) => (
      <Day key={`${day.on} ${day.precision}`} day={day} />
    ))}
  </ol>
)
