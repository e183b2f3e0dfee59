import { useTranslation } from '../../../ui/text/use-translation.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import type { HeadshipFacts } from './headship-facts.ts'
import styles from './term-bar.module.css'

type Held = Extract<HeadshipFacts, { is: 'held' }>

const isElected = ({ capacity }: Held): boolean => capacity === 'definitive' || capacity === 'remaining_term'

const at = (share: number): string => `${share * 100}%`

/** The term as a bar: filled up to the day shown, hatched for a head who acts. The dates under it say the same. */
export const TermBar = ({ headship }: { readonly headship: Held }) => {
  const { t } = useTranslation('region')
  const { since, expected, passed } = headship
  return (
    <div>
      {passed !== null && (
        <div className={classNames(styles.bar, !isElected(headship) && styles.acting)} aria-hidden="true">
          <span className={styles.passed} style={{ width: at(passed) }} />
          <span className={styles.now} style={{ left: at(passed) }} />
        </div>
      )}
      <p className={styles.ends}>
        <span>
          {t('seat.from')} <DateText day={since.day} precision={since.precision} />
        </span>{' '}
        {expected && (
          <span>
            {t('seat.until')} <DateText day={expected.day} precision={expected.precision} />
          </span>
        )}
      </p>
    </div>
  )
}
