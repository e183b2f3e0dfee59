import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import { Button } from '../../ui/controls/button.tsx'
import { ErrorPanel } from '../../ui/notices/error-panel.tsx'
import { filtersByParam } from './active-filters.ts'
import { paramOfInput } from './filter-groups.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'

interface Fault {
  readonly input: string
  readonly value: string
}

const faultOf = (error: unknown): Fault | undefined => {
  const refusal = refusalOf(error)
  if (refusal === undefined) return undefined
  const isRegion = refusal.reason === 'region_not_found'
  const input = isRegion ? 'region' : refusal.parameter
  const value = isRegion ? refusal.details['code'] : refusal.value
  return input !== undefined && typeof value === 'string' ? { input, value } : undefined
}

/** Names what the API refused by the words of this page, and takes just that away. */
export const ListError = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const { t } = useTranslation('commitments')
  const { search, show } = useCommitmentFilters()
  const fault = faultOf(error)
  const filter = filtersByParam(search).find(
    ({ param }) => fault !== undefined && param === paramOfInput(fault.input),
  )
  if (fault === undefined || filter === undefined) return <ErrorNotice error={error} onRetry={onRetry} />
  const name = t(`param.${filter.param}`)
  return (
    <ErrorPanel
      message={t('unknown_word', { name, value: fault.value })}
      next={t('unknown_word_next')}
      actions={
        <Button look="primary" onClick={() => show(filter.without)}>
          {t('remove_filter', { name })}
        </Button>
      }
    />
  )
}
