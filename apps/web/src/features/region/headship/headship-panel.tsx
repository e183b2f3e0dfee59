import { isInferred, openGap } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { PhoneFold } from '../../../ui/layout/phone-fold.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { FirstStepsLink } from '../commitments/first-steps-section.tsx'
import { freshness } from '../figures/freshness.ts'
import type { RegionStory } from '../region-page.queries.ts'
import { nationalRecord } from '../figures/national-record.ts'
import { endKey, headshipFacts, type HeadshipFacts, inOfficeKey } from './headship-facts.ts'
import { handoverPackHref, headshipHandovers } from './headship-handovers.ts'
import styles from './headship-panel.module.css'
import { startPrecision } from './start-precision.ts'
import { TermBar } from './term-bar.tsx'

const offices = { province: 'governor', kabupaten: 'regent', kota: 'mayor' } as const

type Held = Extract<HeadshipFacts, { is: 'held' }>

const Countdown = ({ headship }: { readonly headship: Held }) => {
  const { t } = useTranslation('region')
  const { dayNumber, number } = useFormat()
  const { days, expected, since } = headship
  const key = inOfficeKey(headship)
  return (
    <p>
      {t(`seat.${key}`, {
        days: number(days ?? 0),
        day: dayNumber(days ?? 0, since.day, since.precision),
      })}{' '}
      {expected !== null && <ExpectedEnd end={expected} />}
    </p>
  )
}

/** Until when, in words as sure as the day is. */
const ExpectedEnd = ({ end }: { readonly end: NonNullable<Held['expected']> }) => {
  const { t } = useTranslation('region')
  const { day, impreciseDay, number } = useFormat()
  const { precision } = end
  const left = number(Math.abs(end.daysLeft ?? 0))
  return t(`seat.${endKey(end)}`, {
    // That it was announced is said by the sentence.
    date: precision === 'scheduled' ? day(end.day) : impreciseDay(end.day, precision),
    days: isInferred(precision) ? t('seat.about', { days: left }) : left,
  })
}

/** Why it is not sure who headed the region on the day, the law an end rests on, and where the record ends. */
const HeadshipNotes = ({ story, headship }: { readonly story: RegionStory; readonly headship: Held }) => {
  const { t } = useTranslation('region')
  const { label } = useVocabulary()
  const { day, impreciseDay } = useFormat()
  const { doubt, since, expected } = headship
  const started = impreciseDay(since.day, since.precision)
  return (
    <>
      {doubt !== null && <p>{t(`seat.${doubt}`, { since: started, date: day(story.asOf) })}</p>}
      {expected?.law != null && (
        <PhoneFold summary={t('seat.law_title')}>
          <p className={styles.note}>
            {t('seat.law', { law: label('termLaws', expected.law) })} {expected.mayMove && t('seat.may_move')}
          </p>
        </PhoneFold>
      )}
      {nationalRecord(story) !== null && (
        <p className={styles.note}>{t('seat.record_ends', { date: started })}</p>
      )}
    </>
  )
}

const Freshness = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { dayNumber, impreciseDay } = useFormat()
  const { staleness, spells, asOf, commitments, administration } = story
  const lastPrecision = staleness.lastUpdatePrecision ?? 'day'
  const fresh = freshness(staleness, openGap(spells, asOf))
  if (fresh.key === 'none' || commitments.length === 0) return null
  const isSilent = fresh.key.includes('silent')
  const values = {
    ...('days' in fresh &&
      administration && {
        day: dayNumber(fresh.days, administration.dayZero, administration.precision),
      }),
    ...('last' in fresh && { last: impreciseDay(fresh.last, lastPrecision) }),
    ...('since' in fresh && { since: impreciseDay(fresh.since, startPrecision(spells, fresh.since)) }),
  }
  return <p className={isSilent ? styles.silent : undefined}>{t(`freshness.${fresh.key}`, values)}</p>
}

/** Ways on to what each handover did with the commitments. */
const Handovers = ({
  story,
  headship,
}: {
  readonly story: RegionStory
  readonly headship: HeadshipFacts
}) => {
  const { t } = useTranslation('region')
  const handovers = headshipHandovers(story, headship)
  const pack = story.commitments.length > 0 ? handoverPackHref(handovers) : null
  if (handovers.length === 0) return null
  return (
    <ul className={styles.handovers}>
      {handovers.map(({ key, on, precision, href }) => (
        <li key={key}>
          <Link href={href}>{t(`seat.handover_${key}`)}</Link> <DateText day={on} precision={precision} />
        </li>
      ))}
      {pack !== null && (
        <li>
          <Link href={pack}>{t('seat.pack')}</Link>
        </li>
      )}
    </ul>
  )
}

/** Who heads the region, since when and until when, and whether anything was heard under them. */
export const HeadshipPanel = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region', 'vocabulary'])
  const { day } = useFormat()
  const headship = headshipFacts(story)
  const office = t(`vocabulary:terms.${offices[story.profile.kind]}`)
  return (
    <section className={styles.panel} aria-label={t('seat.title')}>
      <div>
        <p className={styles.title}>{office}</p>
        {headship.is === 'held' && (
          <p className={styles.name}>
            <HeadInOffice name={headship.name} capacity={headship.capacity} />
          </p>
        )}
      </div>
      {headship.is === 'held' && <TermBar headship={headship} />}
      <div className={styles.facts}>
        {headship.is === 'held' ? (
          <Countdown headship={headship} />
        ) : (
          <p>{t(`seat.${headship.is}`, { date: day(story.asOf) })}</p>
        )}
        {story.commitments.length > 0 && <FirstStepsLink code={story.profile.code} />}
        {headship.is === 'held' && <HeadshipNotes story={story} headship={headship} />}
        <Freshness story={story} />
        <Handovers story={story} headship={headship} />
      </div>
    </section>
  )
}
