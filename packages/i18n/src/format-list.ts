import { intlLocales, type Language } from './interface-language.ts'

const types = { and: 'conjunction', or: 'disjunction' } as const

/** "A", "A dan B", "A, B, dan C" (Indonesian takes the comma before the last one, English here does not). */
export const formatList = (
  items: readonly string[],
  language: Language,
  word: 'and' | 'or' = 'and',
): string => new Intl.ListFormat(intlLocales[language], { type: types[word] }).format(items)
