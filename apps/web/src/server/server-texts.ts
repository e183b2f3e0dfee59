import type { Language } from '@estafet/i18n'
import en from '@estafet/i18n/locales/en/share-picture.json' with { type: 'json' }
import id from '@estafet/i18n/locales/id/share-picture.json' with { type: 'json' }
import { createTexts, type Texts } from '../i18n.ts'

// The words of share pictures: no browser is told even of the file they are in.
const ofPictures: Readonly<Record<Language, object>> = { id, en }

const textsOf = new Map<Language, Texts>()

const makeReady = (language: Language): Texts => {
  const texts = createTexts({ asked: language, otherwise: () => language })
  const ready = texts.ready.then(() =>
    texts.i18n.addResourceBundle(language, 'share-picture', ofPictures[language]),
  )
  return { ...texts, ready }
}

/**
 * The texts in a language, for all pages and pictures: they are the same for every reader, and making them ready costs
 * as much as a small page.
 */
export const textsIn = (language: Language): Texts => {
  const kept = textsOf.get(language) ?? makeReady(language)
  textsOf.set(language, kept)
  return kept
}
