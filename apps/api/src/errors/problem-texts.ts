import { type DatePrecision, knownPart } from '@estafet/domain'
import { hasText, type Language, type TextKey, translate } from '@estafet/i18n'

const keyOfStatus: Readonly<Record<number, TextKey<'errors'>>> = {
  400: 'invalid_parameter',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  413: 'payload_too_large',
  429: 'rate_limited',
  503: 'database_unavailable',
}

interface KnownDay {
  readonly on: string
  readonly precision: DatePrecision
}

const isKnownDay = (value: unknown): value is KnownDay =>
  typeof value === 'object' && value !== null && 'on' in value && 'precision' in value

const show = (value: unknown): string | number => {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(show).join(', ')
  // No further than it is known: a year is no first of January.
  return isKnownDay(value) ? knownPart(value.on, value.precision) : String(value)
}

/** Where what was asked stands: advice on an address helps nobody who wrote a file. */
export type InputPlace = 'address' | 'file'

const textKeyOf = (reason: string, status: number, place: InputPlace): TextKey<'errors'> => {
  const inFile = `${reason}_in_file`
  if (place === 'file' && hasText('errors', inFile)) return inFile
  return hasText('errors', reason) ? reason : (keyOfStatus[status] ?? 'internal')
}

/**
 * The sentence that says what is wrong, and the same with what to do next. A reason without a text of its own has
 * that of its status; advice that lacks a value it names is left out.
 */
export function describeProblem(
  language: Language,
  reason: string,
  status: number,
  details: Readonly<Record<string, unknown>>,
  place: InputPlace = 'address',
): { readonly title: string; readonly detail: string } {
  const key = textKeyOf(reason, status, place)
  const values = Object.fromEntries(
    Object.entries(details)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, show(value)]),
  )
  // Texts name what was asked for `value`; errors often name it more precisely.
  const asked = values['value'] ?? values['id'] ?? values['code'] ?? ''
  const say = (textKey: TextKey<'errors'>) =>
    translate(language, 'errors', textKey, { parameter: 'url', ...values, value: asked })
  const title = say(key)
  const next = `${key}_next`
  const advice = hasText('errors', next) ? say(next) : ''
  return { title, detail: advice === '' || advice.includes('{{') ? title : `${title} ${advice}` }
}
