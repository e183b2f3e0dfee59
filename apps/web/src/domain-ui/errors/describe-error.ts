import { formatList, type Language } from '@estafet/i18n'
import { isLostScript } from '../../ui/later/lost-script.ts'
import { refusalOf } from './refusal.ts'

/** An error as the keys of `errors.json` and the values they take. */
export interface ErrorDescription {
  readonly reason: string
  readonly values: Readonly<Record<string, string>>
}

const asText = (value: unknown, language: Language): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  // What is no plain word has a page of its own to be told on.
  const isPlain = (item: unknown) => typeof item === 'string' || typeof item === 'number'
  return Array.isArray(value) && value.every(isPlain)
    ? formatList(value.map(String), language, 'or')
    : undefined
}

const valuesOf = (details: object, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => {
      const text = asText(value, language)
      return text === undefined ? [] : [[key, text]]
    }),
  )

/** Where the page is read, as far as it explains an error. */
export interface Surroundings {
  readonly isOnline: boolean
  /** Older than the oldest supported browser, as early.js found. */
  readonly isOldBrowser: boolean
}

/** What to tell the reader about anything that was thrown on the way to a page. */
export const describeError = (
  error: unknown,
  language: Language,
  { isOnline, isOldBrowser }: Surroundings,
): ErrorDescription => {
  if (!isOnline) return { reason: 'offline', values: {} }
  const refusal = refusalOf(error)
  if (refusal === undefined) {
    if (isOldBrowser) return { reason: 'old_browser', values: {} }
    return { reason: isLostScript(error) ? 'outdated' : 'unexpected', values: {} }
  }
  const { reason, parameter, value: refused, allowed, details, status } = refusal
  if (reason !== undefined) {
    const values = valuesOf({ parameter, value: refused, allowed, ...details }, language)
    // Texts name what was asked for `value`; errors often name it more precisely.
    const value = values['value'] ?? values['id'] ?? values['code']
    return { reason, values: { ...values, ...(value !== undefined && { value }) } }
  }
  // No answer of the API's own: the network, or something between the reader and the server.
  return { reason: status === undefined ? 'unreachable' : 'internal', values: {} }
}
