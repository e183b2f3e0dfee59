import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { ErrorPanel } from '../../ui/notices/error-panel.tsx'
import { transitionsHref } from './transitions.search.ts'

const route = getRouteApi('/pergantian')

/** A province that is none is named, and taken away on request; anything else is told as everywhere. */
export const CalendarError = ({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry: () => void
}) => {
  const { t } = useTranslation('transitions')
  const search = route.useSearch()
  const refusal = refusalOf(error)
  const isProvince = refusal?.reason === 'region_not_found' || refusal?.parameter === 'province'
  if (!isProvince || !search.provinsi) return <ErrorNotice error={error} onRetry={onRetry} />
  return (
    <ErrorPanel
      message={t('error.province', { value: search.provinsi })}
      next={t('error.province_next')}
      actions={
        <ButtonLink look="primary" href={transitionsHref(search, { provinsi: undefined })}>
          {t('filter.remove')}
        </ButtonLink>
      }
    />
  )
}
