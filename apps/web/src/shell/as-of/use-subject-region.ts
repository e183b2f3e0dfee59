import type { LeaderCapacity } from '@estafet/domain'
import { useMatch, useSearch } from '@tanstack/react-router'

interface Head {
  readonly name: string | null
  readonly capacity: LeaderCapacity
}

export interface SubjectRegion {
  readonly code: string
  /** Who headed it on the day shown: null where nobody is recorded, undefined where the page does not say. */
  readonly head?: Head | null | undefined
}

/** The region the page is about, or whose commitment it is about; undefined on pages about many. */
export const useSubjectRegion = (): SubjectRegion | undefined => {
  const region = useMatch({ from: '/kota/$code', shouldThrow: false })
  const commitment = useMatch({ from: '/komitmen/$id', shouldThrow: false })
  const { daerah } = useSearch({ strict: false })
  const filtered = useMatch({ from: '/komitmen', shouldThrow: false }) ? daerah : undefined
  if (region) return { code: region.params.code, head: region.loaderData?.head }
  const code = commitment?.loaderData?.regionCode ?? filtered
  return code === undefined ? undefined : { code }
}
