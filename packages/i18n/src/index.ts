export * from './format.ts'
export * from './letter-case.ts'
export { defaultLanguage, intlLocales, isLanguage, languageOfTag, languages } from './interface-language.ts'
export type { Language } from './interface-language.ts'
export { textRules } from './text-rules.ts'
export type {
  TextBranch,
  TextFeature,
  TextKey,
  TextKeyIn,
  TextUnder,
  VocabularyLabel,
  VocabularyList,
  VocabularyWord,
} from './text-keys.ts'
export { hasText, knownKey, translate } from './translate.ts'
export type { SpokenFeature, TextValues } from './translate.ts'
export * from './anchor-words.ts'
export * from './status-words.ts'
export * from './decision-words.ts'
