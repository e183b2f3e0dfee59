import { queryOptions, useQuery } from '@tanstack/react-query'
import { useRouteContext, useSearch } from '@tanstack/react-router'
import type { RegionKind } from '@estafet/domain'
import { useState } from 'react'
import { ask, onDay, type Trpc } from '../../trpc.ts'
import { Combobox } from '../../ui/controls/combobox.tsx'
import { ErrorNotice } from '../errors/error-notice.tsx'
import { pickableRegions } from './pickable-regions.ts'
import { useVocabulary } from '../words/use-vocabulary.ts'

/**
 * Every region, simulated ones too, and the search among them, which is that of the list of cities: by what people call
 * a place, by any code, with a letter wrong. Fetched when the field is first touched, and then kept.
 */
const allRegionsQuery = (trpc: Trpc, asOf: string | undefined) => {
  const regions = ask(trpc, 'region.list', { sample: 'all', limit: 600, ...onDay(asOf) })
  return queryOptions({
    queryKey: [...regions.queryKey, 'and their finder'],
    queryFn: async ({ client }) => {
      const [{ items }, { placeFinder }] = await Promise.all([
        client.query(regions),
        import('./place-finder.ts'),
      ])
      return { items, find: placeFinder(items) }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

interface RegionPickerProps {
  readonly label: string
  readonly hint?: string
  readonly kinds: readonly RegionKind[]
  /** Codes that cannot be chosen, because they are chosen already. */
  readonly exclude?: readonly string[]
  readonly onChoose: (code: string) => void
}

export const RegionPicker = ({ label, hint, kinds, exclude = [], onChoose }: RegionPickerProps) => {
  const { trpc } = useRouteContext({ from: '__root__' })
  // Regions with commitments come first, and which have some changes with the day.
  const { pada } = useSearch({ from: '__root__' })
  const { label: word } = useVocabulary()
  const [isWanted, setIsWanted] = useState(false)
  const regions = useQuery({ ...allRegionsQuery(trpc, pada), enabled: isWanted })
  const items = pickableRegions(regions.data?.items ?? [], kinds, exclude, (kind) =>
    word('regionKinds', kind),
  )
  const find = (text: string) =>
    (regions.data?.find(text) ?? []).flatMap(({ code }) => items.find(({ key }) => key === code) ?? [])
  return (
    <div onFocus={() => setIsWanted(true)}>
      <Combobox label={label} items={items} find={find} onChoose={onChoose} {...(hint && { hint })} />
      {regions.error && <ErrorNotice error={regions.error} onRetry={() => void regions.refetch()} />}
    </div>
  )
}
