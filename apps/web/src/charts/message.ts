import type { DatePrecision, IsoDay } from '@estafet/domain'

/** A value inside a sentence: plain, to be worded by the reader's language, or a clause of its own. */
export type MessageValue =
  | string
  | number
  | { readonly day: IsoDay; readonly precision?: DatePrecision; readonly days?: number }
  | { readonly word: string }
  | Message

/** A sentence before it has a language: series return these, components word them. Keys live in `charts.json`. */
export interface Message {
  readonly key: string
  readonly values: Readonly<Record<string, MessageValue>>
}

export const message = (key: string, values: Message['values'] = {}): Message => ({ key, values })
/** A day in words as sure as it is; to the day where nothing else is said. */
export const day = (on: IsoDay, precision: DatePrecision = 'day'): MessageValue => ({ day: on, precision })
/** Which day it is since `on`: “hari ke-641”, as surely as that day is known. */
export const dayNumber = (days: number, on: IsoDay, precision: DatePrecision): MessageValue => ({
  day: on,
  precision,
  days,
})
export const word = (key: string): MessageValue => ({ word: key })
