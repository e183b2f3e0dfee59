import { useTranslation } from '../../../ui/text/use-translation.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import type { KnownDay } from '@estafet/i18n'
import styles from './life-line.module.css'
import { lifeSummary } from './life-summary.ts'

/** The story in three days: last seen alive, first seen ended, brought back. */
export const LifeLine = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const { lastSeen, firstSeenEnded, revival } = lifeSummary(detail)
  return (
    <dl className={styles.line}>
      <div>
        <dt>{t('life.last_seen')}</dt>
        <dd>{lastSeen === null ? t('life.never_seen') : <Day day={lastSeen} />}</dd>
      </div>
      {firstSeenEnded && (
        <div>
          <dt>{t('life.first_seen_ended')}</dt>
          <dd>
            <Day day={firstSeenEnded} />
          </dd>
        </div>
      )}
      {revival && (
        <div>
          <dt>{t('life.revived')}</dt>
          <dd>
            <Day day={revival} />
            {revival.unseenSince && (
              <span className={styles.soft}>
                {t('life.unseen_since')} <Day day={revival.unseenSince} />
              </span>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}

const Day = ({ day }: { readonly day: KnownDay }) => <DateText day={day.on} precision={day.precision} />
