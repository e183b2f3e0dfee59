import type { ApiHref } from '../../ui/text/link.tsx'
import type { IsoDay } from '@estafet/domain'

export interface Download {
  readonly key: 'csv' | 'commitments' | 'profile' | 'leaders' | 'transitions'
  readonly href: ApiHref
}

const address = (path: string, query: Record<string, string>): ApiHref => {
  const search = new URLSearchParams(query)
  return search.size > 0 ? `/api/v1/${path}?${search}` : `/api/v1/${path}`
}

/** A region's record as files, of the day the page shows. */
export const regionDownloads = (
  code: string,
  asOf: IsoDay | undefined,
  hasCommitments: boolean,
): Download[] => {
  const day = asOf ? { asOf } : {}
  const records: Download[] = [
    { key: 'csv', href: address('commitments.csv', { region: code, ...day }) },
    { key: 'commitments', href: address('commitments', { region: code, ...day }) },
  ]
  return [
    ...(hasCommitments ? records : []),
    { key: 'leaders', href: address(`regions/${code}/leaders`, day) },
    { key: 'transitions', href: address(`regions/${code}/transitions`, day) },
    { key: 'profile', href: address(`regions/${code}`, {}) },
  ]
}
