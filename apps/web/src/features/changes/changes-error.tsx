import { useTranslation } from '../../ui/text/use-translation.ts'
import { describeError } from '../../domain-ui/errors/describe-error.ts'
import { surroundings } from '../../domain-ui/errors/surroundings.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/text/use-format.ts'
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
