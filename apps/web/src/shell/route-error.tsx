import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from '../ui/text/use-translation.ts'
import { ErrorNotice } from '../domain-ui/errors/error-notice.tsx'
import { isLostScript } from '../ui/later/lost-script.ts'
import { ButtonLink } from '../ui/controls/button.tsx'
import { Page } from '../ui/layout/page.tsx'

export const RouteError = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation(['shell', 'ui'])
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const retry = () => {
    if (isLostScript(error)) {
      window.location.reload()
      return
    }
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t('error_title')}>
      <ErrorNotice
        error={error}
        onRetry={retry}
        actions={<ButtonLink href="/">{t('ui:back_home')}</ButtonLink>}
      />
    </Page>
  )
}
