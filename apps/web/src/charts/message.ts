import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { TextKey } from '@estafet/i18n'

/** A text of the pictures, or one they share with the pages. */
export type ChartText =
  | TextKey<'charts'>
  | `anchors:${TextKey<'anchors'>}`
  | `vocabulary:${TextKey<'vocabulary'>}`

/** A value inside a sentence: plain, to be worded by the reader's language, or a clause of its own. */
export type MessageValue =
  | string
  | number
  | { readonly day: IsoDay; readonly precision?: DatePrecision; readonly days?: number }
  | { readonly word: ChartText }
  | Message

/** A sentence before it has a language: series return these, components word them. */
export interface Message {
  readonly key: ChartText
  readonly values: Readonly<Record<string, MessageValue>>
}

export const message = (key: ChartText, values: Message['values'] = {}): Message => ({ key, values })
/** A day in words as sure as it is; to the day where nothing else is said. */
export const day = (on: IsoDay, precision: DatePrecision = 'day'): MessageValue => ({ day: on, precision })
/** Which day it is since `on`: “hari ke-641”, as surely as that day is known. */
export const dayNumber = (days: number, on: IsoDay, precision: DatePrecision): MessageValue => ({
  day: on,
  precision,
  days,
})
export const word = (key: ChartText): MessageValue => ({ word: key })
