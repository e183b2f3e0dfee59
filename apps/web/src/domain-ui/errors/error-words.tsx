import type { TextKey } from '@estafet/i18n'
import { useLinkProps } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorPanel } from '../../ui/notices/error-panel.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { useLanguage } from '../../ui/text/use-format.ts'
import { openKey } from '../../ui/text/open-key.ts'
import { describeError, type ErrorDescription } from './describe-error.ts'
import { surroundings } from './surroundings.ts'

export interface ErrorWordsProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly actions?: ReactNode
}

type ToldProps = Omit<ErrorWordsProps, 'error'> & ErrorDescription
type FaultProps = Omit<ErrorWordsProps, 'error'> & { readonly reason: FaultReason }

// What the page itself finds; its texts are always there, because the network may be what is wrong.
const faults = ['offline', 'unreachable', 'outdated', 'unexpected', 'old_browser'] as const
type FaultReason = (typeof faults)[number]
const isFault = (reason: string): reason is FaultReason => faults.some((fault) => fault === reason)

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

const Fault = ({ reason, onRetry, actions }: FaultProps) => {
  const { t } = useTranslation('ui')
  // Trying again in the same browser would give the same.
  if (reason === 'old_browser')
    return (
      <ErrorPanel
        message={t('fault.old_browser')}
        next={t('fault.old_browser_next')}
        actions={
          <FileLinks
            href="/api/v1/commitments.csv?sample=real"
            label={t('fault.old_browser_file')}
            look="link"
          />
        }
      />
    )
  return (
    <ErrorPanel
      message={t(`fault.${reason}`)}
      next={t(`fault.${reason}_next`)}
      {...(onRetry && { onRetry })}
      {...(reason === 'outdated' && { retryLabel: t('reload') })}
      actions={actions}
    />
  )
}

/** What the server refused. The texts come when they are needed: there are many, and most readers meet none. */
const Refusal = ({ reason, values, onRetry, actions }: ToldProps) => {
  const { t, i18n } = useTranslation(['errors', 'ui'])
  const isAboutDay = values['parameter'] === 'asOf' || reason === 'commitment_not_yet_known'
  const worded = isAboutDay && reason === 'invalid_parameter' ? 'unknown_date' : reason
  const isKnown = (key: string): key is TextKey<'errors'> => i18n.exists(key, { ns: 'errors' })
  if (!isKnown(worded)) return <Fault reason="unexpected" {...(onRetry && { onRetry })} actions={actions} />
  // Without the values it speaks of, the advice would show its blanks.
  const next = t(openKey<'errors'>(`${worded}_next`), { replace: values })
  return (
    <ErrorPanel
      message={t(worded, { replace: values })}
      next={next.includes('{{') ? t('ui:fault.unexpected_next') : next}
      {...(onRetry && !isAboutDay && { onRetry })}
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

/** What went wrong and what to do, as `ErrorNotice` shows it. */
export const ErrorWords = ({ error, ...rest }: ErrorWordsProps) => {
  const told = { ...rest, ...describeError(error, useLanguage(), surroundings()) }
  const { reason } = told
  if (isFault(reason)) return <Fault {...rest} reason={reason} />
  return (
    <Suspense>
      <Refusal {...told} />
    </Suspense>
  )
}
