import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../domain-ui/describe-error.ts'
import { ErrorNotice } from '../../domain-ui/error-notice.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
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
  const { reason, values } = describeError(error, 'id', { isOnline: true, isOldBrowser: false })
  const isProvince = reason === 'region_not_found' || values['parameter'] === 'province'
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
