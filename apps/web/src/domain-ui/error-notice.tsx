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

/** Says in the reader's words what went wrong and what to do; for a page, or for one section of it. */
export const ErrorNotice = ({ error, onRetry, actions }: ErrorNoticeProps) => {
  const { t, i18n } = useTranslation(['errors', 'ui'])
  const language = useLanguage()
  const { reason, values } = describeError(error, language, navigator.onLine)
  const known = i18n.exists(reason, { ns: 'errors' }) ? reason : 'unexpected'
  // Without the values it speaks of, the advice would show its blanks.
  const next = t(`${known}_next`, values)
  return (
    <ErrorPanel
      message={t(known, values)}
      next={next.includes('{{') ? t('unexpected_next') : next}
      {...(onRetry && { onRetry })}
      {...(known === 'outdated' && { retryLabel: t('ui:reload') })}
      actions={actions}
    />
  )
}
