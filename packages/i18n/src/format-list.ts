import type { Language } from './interface-language.ts'

const words = { and: { id: 'dan', en: 'and' }, or: { id: 'atau', en: 'or' } } as const

/** "A", "A dan B", "A, B, dan C" (Indonesian takes the comma before the last one, English here does not). */
export const formatList = (
  items: readonly string[],
  language: Language,
  word: 'and' | 'or' = 'and',
): string => {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const comma = language === 'id' && items.length > 2 ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} ${words[word][language]} ${last}`
}
