import { useTranslation } from '../../ui/text/use-translation.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { type Href, Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import styles from './transition.module.css'
import type { TransitionDetail } from './transition-page.queries.ts'

/** The region's other handovers, newest first, and the region itself. */
export const OtherHandovers = ({ detail }: { readonly detail: TransitionDetail }) => {
  const { t } = useTranslation('transition')
  const { region, dayZero, others } = detail
  const href = (on: string): Href => `/pergantian/${region.code}/${on}`
  const held = others.held.filter(({ on }) => on !== dayZero).toReversed()
  const expected = others.expected?.on === dayZero ? null : others.expected
  return (
    <Section id="lainnya" title={t('others.title')}>
      <ul className={styles.others}>
        {expected !== null && (
          <li>
            <Link href={href(expected.on)}>
              <DateText
                day={expected.on}
                // That it is expected is said behind it.
                precision={expected.precision === 'scheduled' ? 'day' : expected.precision}
              />
            </Link>{' '}
            <span className={styles.soft}>{t('others.expected')}</span>
          </li>
        )}
        {held.map(({ on, precision, personName: name }) => (
          <li key={on}>
            <Link href={href(on)}>
              <DateText day={on} precision={precision} />
            </Link>{' '}
            {name !== null && <span className={styles.soft}>{name}</span>}
          </li>
        ))}
        <li>
          <Link href={`/kota/${region.code}`}>{t('others.region', { name: region.name })}</Link>
        </li>
      </ul>
    </Section>
  )
}
