import { type Href, Link, type ApiHref } from '../../ui/text/link.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { stringifySearch } from '../../search-text.ts'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { ChangesError } from './changes-error.tsx'
import styles from './changes.module.css'
import type { Days } from './changes.queries.ts'

interface ChangesBodyProps {
  readonly query: {
    readonly error: unknown
    readonly isPending: boolean
    readonly isPlaceholderData: boolean
    readonly refetch: () => unknown
  }
  readonly children: ReactNode
}

/** The changes, or why they are not there. */
export const ChangesBody = ({ query, children }: ChangesBodyProps) => {
  const { t } = useTranslation('ui')
  if (query.error)
    return (
      <div className={styles.filter}>
        <ChangesError error={query.error} onRetry={() => void query.refetch()} />
      </div>
    )
  if (query.isPending)
    return (
      <div className={styles.filter} aria-busy="true">
        <VisuallyHidden>
          <span role="status">{t('loading')}</span>
        </VisuallyHidden>
        <Skeleton height="26rem" />
      </div>
    )
  return <div className={query.isPlaceholderData ? styles.waiting : undefined}>{children}</div>
}

interface WholeDaysProps {
  readonly path: Href
  readonly days: Days
  /** Address of the same changes as data. */
  readonly file: ApiHref
}

/** The whole page as it stood on either day, and the changes as a file. */
export const WholeDays = ({ path, days, file }: WholeDaysProps) => {
  const { t } = useTranslation('as-of')
  const { day } = useFormat()
  const hrefOf = (pada: string | undefined) =>
    `${path}${path.includes('?') ? '&' : '?'}${stringifySearch({ pada }).slice(1)}` as Href
  return (
    <p className={styles.ways} data-print="none">
      <Link href={hrefOf(days.from)}>{t('changes.whole_on', { date: day(days.from) })}</Link>
      {days.to === null ? (
        <Link href={path}>{t('changes.whole_today')}</Link>
      ) : (
        <Link href={hrefOf(days.to)}>{t('changes.whole_on', { date: day(days.to) })}</Link>
      )}
      {file.includes('.csv') ? (
        <FileLinks href={file} label={t('changes.csv')} look="link" />
      ) : (
        <Link href={file}>{t('changes.json')}</Link>
      )}
    </p>
  )
}
