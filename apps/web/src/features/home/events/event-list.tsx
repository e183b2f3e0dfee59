import type { IsoDay } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import styles from './event-list.module.css'
import { eventWord, type RecentEvent } from './event-words.ts'
import { type QuietDays, quietDays } from './quiet-days.ts'
import type { HomePart } from '../home.queries.ts'

const What = ({ event }: { readonly event: RecentEvent }) => {
  const { t } = useTranslation(['home', 'vocabulary'])
  const { day } = useFormat()
  const word = eventWord(event)
  return (
    <p className={styles.what}>
      {t(`events.${event.kind}`, { word: 'day' in word ? day(word.day) : t(word.key).toLowerCase() })}
      {' · '}
      <Link href={`/kota/${event.regionCode}`}>{event.regionName}</Link>
    </p>
  )
}

/** That nothing happened in the last days is news too: else what is months old reads as this week's. */
const QuietWeek = ({ quiet, isSimulated }: { readonly quiet: QuietDays; readonly isSimulated: boolean }) => {
  const { t } = useTranslation('home')
  const { day } = useFormat()
  const set = isSimulated ? 'data=simulasi&' : ''
  return (
    <p className={styles.quiet}>
      {t('events.quiet', { since: day(quiet.since) })}{' '}
      <Link href={`/komitmen?${set}banding=${quiet.since}..${quiet.until}`}>{t('events.changes')}</Link>
    </p>
  )
}

interface EventListProps {
  readonly part: HomePart
  readonly asOf: IsoDay
  readonly isSimulated?: boolean
}

/** What happened to commitments, newest first. */
export const EventList = ({ part, asOf, isSimulated = false }: EventListProps) => {
  const { t } = useTranslation('home')
  const quiet = quietDays(part.recentEvents, asOf)
  if (part.recentEvents.length === 0) return <p>{t('events.none')}</p>
  return (
    <>
      {quiet !== null && <QuietWeek quiet={quiet} isSimulated={isSimulated} />}
      <ol className={styles.events}>
        {part.recentEvents.map((event) => (
          <li key={`${event.kind} ${event.commitmentId} ${event.on}`} className={styles.event}>
            <span className={styles.when}>
              <DateText day={event.on} precision={event.precision} style="short" />
            </span>
            <div>
              <Link href={`/komitmen/${event.commitmentId}`}>
                <TranslatedText id={event.title} en={event.titleEn} />
              </Link>
              <What event={event} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
