import { isIsoDay, jakartaDay } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../domain-ui/regions/head-in-office.tsx'
import { Link } from '../../ui/text/link.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './as-of-notice.module.css'
import { useChangesHref } from './use-changes-href.ts'
import { useSubjectRegion } from './use-subject-region.ts'
import { presetsQuery } from '../../domain-ui/day-presets.queries.ts'

/** What it means that the page shows a past day, and what to do with it. Goes with the page, and onto paper. */
export const AsOfNotice = ({ pada }: { readonly pada: string }) => {
  const { t } = useTranslation('as-of')
  const { day } = useFormat()
  const region = useSubjectRegion()
  const hrefOfChanges = useChangesHref()
  const { trpc } = useRouteContext({ from: '__root__' })
  const firstDay = useQuery(presetsQuery(trpc, region?.code)).data?.firstDay ?? pada
  // Not a day: the bar and the page say so themselves.
  if (!isIsoDay(pada)) return null
  const { head } = region ?? {}
  const isOutside = pada < firstDay ? 'early' : pada > jakartaDay(new Date()) ? 'future' : null
  if (isOutside !== null)
    return (
      <aside className={styles.notice} aria-label={t('notice_label')}>
        <p className={styles.inner} role="status">
          {t(`notice_${isOutside}`, { date: day(pada), first: day(firstDay) })}
        </p>
      </aside>
    )
  return (
    <aside className={styles.notice} aria-label={t('notice_label')}>
      <div className={styles.inner} role="status">
        <p>
          <span className={styles.printed}>{t('notice_printed', { date: day(pada) })} </span>
          {t('notice', { date: day(pada) })}
        </p>
        {head && (
          <p>
            {t('notice_head')} <HeadInOffice name={head.name} capacity={head.capacity} isPlain />
          </p>
        )}
        {head === null && <p>{t('notice_no_head')}</p>}
        <p data-print="none">
          <Link href={hrefOfChanges(`${pada}..`)}>{t('notice_changes')}</Link>
        </p>
      </div>
    </aside>
  )
}
