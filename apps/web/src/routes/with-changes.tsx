import { type AsyncRouteComponent, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { ChangesSubject } from '../features/changes/changes-subject.ts'
import { RoutePending } from '../shell/route-pending.tsx'

const ChangesPage = lazy(async () => ({
  default: (await import('../features/changes/changes-page.tsx')).ChangesPage,
}))

interface Address {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly search: Readonly<Record<string, unknown>>
}

/** A route's page that shows what changed between two days in its place where the address asks for it. */
export const withChanges = (
  Page: AsyncRouteComponent<object>,
  subjectOf: (address: Address) => ChangesSubject,
): AsyncRouteComponent<object> => {
  const PageOrChanges = () => {
    const search = useSearch({ strict: false })
    const params = useParams({ strict: false })
    if (search.banding === undefined) return <Page />
    return (
      <Suspense fallback={<RoutePending />}>
        <ChangesPage subject={subjectOf({ params, search })} />
      </Suspense>
    )
  }
  // The router fetches a page's script as soon as its address is asked for.
  return Object.assign(PageOrChanges, { ...(Page.preload && { preload: Page.preload }) })
}
