import { lazy, Suspense } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorPanel } from '../../ui/notices/error-panel.tsx'
import { isLostScript } from '../../ui/later/lost-script.ts'
import { useOnline } from '../../ui/later/use-online.ts'
import type { ErrorWordsProps } from './error-words.tsx'

/** Where not even the script that words errors comes. Its texts are always there. */
const BareNotice = ({ error, onRetry, actions }: ErrorWordsProps) => {
  const { t } = useTranslation('ui')
  const isOnline = useOnline()
  const fault = isOnline ? (isLostScript(error) ? 'outdated' : 'unreachable') : 'offline'
  return (
    <ErrorPanel
      message={t(`fault.${fault}`)}
      next={t(`fault.${fault}_next`)}
      {...(onRetry && { onRetry })}
      actions={actions}
    />
  )
}

// Most readers meet no error: what words them comes when one has happened.
const ErrorWords = lazy(async () => {
  try {
    return { default: (await import('./error-words.tsx')).ErrorWords }
  } catch {
    return { default: BareNotice }
  }
})

/** Says in the reader's words what went wrong and what to do; for a page, or for one section of it. */
export const ErrorNotice = (props: ErrorWordsProps) => (
  <Suspense>
    <ErrorWords {...props} />
  </Suspense>
)
