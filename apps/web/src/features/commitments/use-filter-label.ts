import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import type { ActiveFilter } from './active-filters.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'
import { openWord } from '../../ui/text/open-key.ts'
import { regionByCodeQuery } from '../../domain-ui/regions/region-choice.queries.ts'

const route = getRouteApi('/komitmen')

/** What a filter is called: "Topik: Data terbuka". A region by its name as soon as that is known. */
export const useFilterLabel = (): ((filter: ActiveFilter) => string) => {
  const { t } = useTranslation('commitments')
  const { label } = useVocabulary()
  const { trpc } = route.useRouteContext()
  const code = useCommitmentFilters().search.daerah
  const region = useQuery({ ...regionByCodeQuery(trpc, code ?? ''), enabled: code !== undefined })
  const valueOf = ({ param, value, set }: ActiveFilter): string => {
    if (param === 'daerah') return region.data?.name ?? value
    return set === null ? `“${value}”` : label(set, openWord(value))
  }
  return (filter) => t('filter', { name: t(`param.${filter.param}`), value: valueOf(filter) })
}
