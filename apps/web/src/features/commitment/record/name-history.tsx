import { useTranslation } from '../../../ui/text/use-translation.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import styles from './name-history.module.css'

/** The names it has carried, in order: a renamed commitment is still the same one. */
export const NameHistory = ({
  detail,
}: {
  readonly detail: Pick<CommitmentDetail, 'aliases' | 'namedAfterLeader'>
}) => {
  const { t } = useTranslation('commitment')
  const { aliases, namedAfterLeader } = detail
  if (aliases.length === 0 && namedAfterLeader !== true) return null
  return (
    <div className={styles.names}>
      {aliases.length > 0 && (
        <>
          <p className={styles.title}>
            {aliases.length === 1 ? t('name_title') : t('names_title', { count: aliases.length })}
          </p>
          <ol className={styles.list}>
            {aliases.map(({ name, fromOn, fromPrecision, toOn, toPrecision }) => (
              <li key={`${name} ${fromOn}`}>
                <span className={styles.name}>{name}</span>
                <span className={styles.since}>
                  {fromOn === null ? (
                    t('name_undated')
                  ) : (
                    <DateText day={fromOn} precision={fromPrecision ?? 'day'} />
                  )}
                  {toOn !== null && (
                    <>
                      {' '}
                      {t('name_until')} <DateText day={toOn} precision={toPrecision ?? 'day'} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {namedAfterLeader === true && <p className={styles.remark}>{t('named_after_leader')}</p>}
    </div>
  )
}
