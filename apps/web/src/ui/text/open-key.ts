import type { TextFeature, TextKey, VocabularyList, VocabularyWord } from '@estafet/i18n'

/**
 * The one door for a key that the types cannot follow: its words stand in an answer as plain text, or of all that its
 * types allow only some can come together. Without its text it would show itself to the reader.
 */
export const openKey = <Feature extends TextFeature>(key: string) => key as TextKey<Feature>

/** The same for a word that an answer holds as plain text. */
export const openWord = <List extends VocabularyList>(word: string) => word as VocabularyWord<List>
