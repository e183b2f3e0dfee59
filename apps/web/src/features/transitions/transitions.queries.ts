import { keepPreviousData } from '@tanstack/react-query'
import { type Answer, ask, type Trpc } from '../../trpc.ts'
import type { CalendarInput } from './transitions.search.ts'

export type Calendar = Answer<'transition.calendar'>
export type ComingDay = NonNullable<Calendar['coming']>['days'][number]
export type ComingSeat = NonNullable<Calendar['coming']>['items'][number]
export type HandoverEntry = NonNullable<Calendar['past']>['items'][number]
export type Summary = Calendar['summary']['all']

/** While the next calendar is coming the one before it stays, so that nothing jumps under the reader. */
export const calendarQuery = (trpc: Trpc, input: CalendarInput) => ({
  ...ask(trpc, 'transition.calendar', input),
  placeholderData: keepPreviousData,
})
