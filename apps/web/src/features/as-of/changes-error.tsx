import { useTranslation } from 'react-i18next'
import { describeError } from '../../domain-ui/describe-error.ts'
import { surroundings } from '../../domain-ui/surroundings.ts'
import { ErrorNotice } from '../../domain-ui/error-notice.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/use-format.ts'
import { useOwnHref } from './use-own-href.ts'

interface ChangesErrorProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What the server refused or could not do. About a day asking again is no help: another day is, or none. */
export const ChangesError = ({ error, onRetry }: ChangesErrorProps) => {
  const { t } = useTranslation('as-of')
  const hrefOf = useOwnHref()
  const { reason, values } = describeError(error, useLanguage(), surroundings())
  const isRefused =
    ['from', 'to'].includes(values['parameter'] ?? '') || reason === 'commitment_not_yet_known'
  return (
    <ErrorNotice
      error={error}
      {...(!isRefused && { onRetry })}
      actions={<ButtonLink href={hrefOf({ banding: undefined })}>{t('range.without')}</ButtonLink>}
    />
  )
}
