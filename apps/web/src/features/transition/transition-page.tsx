import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy } from 'react'
import { transitionDetailQuery } from './transition-page.queries.ts'

// Each reader needs one of the two: the other would be fetched for nothing.
const HeldPage = lazy(async () => ({ default: (await import('./held/held-page.tsx')).HeldPage }))
const ExpectedPage = lazy(async () => ({
  default: (await import('./expected/expected-page.tsx')).ExpectedPage,
}))

const route = getRouteApi('/pergantian/$code/$date')

/** One handover: held, or expected. */
export const TransitionPage = () => {
  const { code, date } = route.useParams()
  const { pada } = route.useSearch()
  const { trpc } = route.useRouteContext()
  const { data: detail } = useSuspenseQuery(transitionDetailQuery(trpc, code, date, pada))
  if (detail.held !== null) return <HeldPage detail={detail} held={detail.held} />
  return detail.expected === null ? null : <ExpectedPage detail={detail} expected={detail.expected} />
}
