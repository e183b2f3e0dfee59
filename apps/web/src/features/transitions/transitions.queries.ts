import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'
import type { CalendarInput } from './transitions.search.ts'

export type Calendar = Awaited<ReturnType<Trpc['transition']['calendar']['query']>>
export type ComingDay = NonNullable<Calendar['coming']>['days'][number]
export type ComingSeat = NonNullable<Calendar['coming']>['items'][number]
export type HandoverEntry = NonNullable<Calendar['past']>['items'][number]
export type Summary = Calendar['summary']['all']

/** While the next calendar is coming the one before it stays, so that nothing jumps under the reader. */
export const calendarQuery = (trpc: Trpc, input: CalendarInput) =>
  queryOptions({
    queryKey: ['transition', 'calendar', input],
    queryFn: ({ signal }) => trpc.transition.calendar.query(input, { signal }),
    placeholderData: keepPreviousData,
  })

/** To choose from: the simulated one too, which is asked for by its code. */
export const provincesQuery = (trpc: Trpc) =>
  queryOptions({
    queryKey: ['region', 'provinces'],
    queryFn: ({ signal }) =>
      trpc.region.list.query({ kind: 'province', sample: 'all', limit: 100 }, { signal }),
    staleTime: Infinity,
  })
