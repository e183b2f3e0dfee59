import { useLinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { useLanguage } from '../ui/use-format.ts'
import { describeError } from './describe-error.ts'

interface ErrorNoticeProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}

/** The same page without the day that cannot be shown. */
const TodayLink = () => {
  const { t } = useTranslation('shell')
  const props = useLinkProps({ to: '.', search: (search) => ({ ...search, pada: undefined }) })
  return (
    <a {...props} aria-current={undefined}>
      {t('as_of_leave')}
    </a>
  )
}

/** Says in the reader's words what went wrong and what to do; for a page, or for one section of it. */
export const ErrorNotice = ({ error, onRetry, actions }: ErrorNoticeProps) => {
  const { t, i18n } = useTranslation(['errors', 'ui'])
  const language = useLanguage()
  const { reason, values } = describeError(error, language, navigator.onLine)
  const isAboutDay = values['parameter'] === 'asOf'
  const worded = isAboutDay && reason === 'invalid_parameter' ? 'unknown_date' : reason
  const known = i18n.exists(worded, { ns: 'errors' }) ? worded : 'unexpected'
  // Without the values it speaks of, the advice would show its blanks.
  const next = t(`${known}_next`, values)
  return (
    <ErrorPanel
      message={t(known, values)}
      next={next.includes('{{') ? t('unexpected_next') : next}
      {...(onRetry && !isAboutDay && { onRetry })}
      {...(known === 'outdated' && { retryLabel: t('ui:reload') })}
      actions={
        isAboutDay ? (
          <>
            <TodayLink />
            {actions}
          </>
        ) : (
          actions
        )
      }
    />
  )
}
