import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/date-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { CommitmentDetail } from './commitment-page.queries.ts'

/** The day asked lies before everything recorded: title and summary are those of today. */
export const NotYetBegun = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const { asOf, startedOn, startedPrecision } = detail
  return (
    <Notice kind="warn" title={t('not_begun_title')}>
      {t('not_begun')}{' '}
      {startedOn !== null && startedOn > asOf && (
        <>
          {t('begins')} <DateText day={startedOn} precision={startedPrecision ?? 'day'} />.
        </>
      )}
    </Notice>
  )
}
