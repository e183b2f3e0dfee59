import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import type { Calendar } from './transitions.queries.ts'
import { transitionsHref } from './transitions.search.ts'

/** A set that is not a sample says so, and leads to one that has something to show. */
export const SampleNote = ({ calendar }: { readonly calendar: Calendar }) => {
  const { t } = useTranslation('transitions')
  const count = calendar.summary.all.regionsHandedOver
  return (
    <Notice title={t('not_a_sample.title')}>
      <p>{count > 0 ? t('not_a_sample.why', { count }) : t('not_a_sample.why_none')}</p>
      <p>
        <Link href={transitionsHref({ data: 'simulasi' })}>{t('not_a_sample.simulated')}</Link>
      </p>
    </Notice>
  )
}
