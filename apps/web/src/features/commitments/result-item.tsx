import { useTranslation } from '../../ui/text/use-translation.ts'
import { ProgressBar } from '../../domain-ui/statuses/progress-bar.tsx'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { StatusBadge } from '../../domain-ui/statuses/status-badge.tsx'
import { statusKinds } from '../../domain-ui/statuses/status-look.ts'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import { labelsInText } from '../../domain-ui/words/labels-in-text.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Link } from '../../ui/text/link.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { CommitmentItem } from './commitments.queries.ts'
import styles from './result-item.module.css'

/** By how many days it is behind, and with what. */
const OverdueLine = ({ overdue }: { readonly overdue: NonNullable<CommitmentItem['overdue']> }) => {
  const { t } = useTranslation('commitments')
  const { number } = useFormat()
  return (
    <p className={styles.overdue}>
      <strong>{t('days_late', { count: overdue.daysLate, total: number(overdue.daysLate) })}</strong>{' '}
      <TranslatedText id={overdue.milestone.title} en={overdue.milestone.titleEn} />
    </p>
  )
}

/** One commitment: what and where, its four statuses side by side, and its days. */
export const ResultItem = ({ item }: { readonly item: CommitmentItem }) => {
  const { t } = useTranslation(['commitments', 'vocabulary'])
  const { label } = useVocabulary()
  return (
    <article className={styles.item}>
      <h3 className={styles.title}>
        <Link href={`/komitmen/${item.id}`}>
          <TranslatedText id={item.title} en={item.titleEn} />
        </Link>
      </h3>
      <p className={styles.where}>
        <RegionLink code={item.regionCode} name={item.regionName} />
        {item.themes.length > 0 && <span> · {labelsInText(label, 'themes', item.themes).join(', ')}</span>}
      </p>
      {item.overdue != null && <OverdueLine overdue={item.overdue} />}
      <dl className={styles.statuses}>
        {statusKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`status.${kind}`)}</dt>
            <dd>
              <StatusBadge
                kind={kind}
                status={item[kind]}
                {...(kind === 'official' &&
                  item.officialIsDerived && { detail: t('vocabulary:statusQuestions.official_derived') })}
                isPlain
              />
            </dd>
          </div>
        ))}
      </dl>
      <dl className={styles.days}>
        <div>
          <dt>{t('progress')}</dt>
          <dd>
            <ProgressBar percent={item.progressPercent} />
          </dd>
        </div>
        <div>
          <dt>{t('next_due')}</dt>
          <dd>
            {item.nextDueOn ? (
              <DateText day={item.nextDueOn} precision={item.nextDuePrecision ?? 'day'} style="short" />
            ) : (
              t('no_next_due')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('last_activity')}</dt>
          <dd>
            {item.lastActivityOn ? (
              <DateText
                day={item.lastActivityOn}
                precision={item.lastActivityPrecision ?? 'day'}
                style="short"
              />
            ) : (
              t('no_activity')
            )}
          </dd>
        </div>
      </dl>
    </article>
  )
}
