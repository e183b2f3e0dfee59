import { TRPCClientError } from '@trpc/client'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../domain-ui/error-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { filtersByParam } from './active-filters.ts'
import { paramOfInput } from './filter-groups.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'

interface Fault {
  readonly input: string
  readonly value: string
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const faultOf = (error: unknown): Fault | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  const isRegion = property(data, 'reason') === 'region_not_found'
  const input = isRegion ? 'region' : property(data, 'parameter')
  const value = isRegion ? property(property(data, 'details'), 'code') : property(data, 'value')
  return typeof input === 'string' && typeof value === 'string' ? { input, value } : undefined
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
