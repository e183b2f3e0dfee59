import anchorsEn from '../locales/en/anchors.json' with { type: 'json' }
import codeBookEn from '../locales/en/code-book.json' with { type: 'json' }
import commitmentEn from '../locales/en/commitment.json' with { type: 'json' }
import commitmentRecordEn from '../locales/en/commitment-record.json' with { type: 'json' }
import errorsEn from '../locales/en/errors.json' with { type: 'json' }
import filesEn from '../locales/en/files.json' with { type: 'json' }
import glossesEn from '../locales/en/glosses.json' with { type: 'json' }
import handoverPackEn from '../locales/en/handover-pack.json' with { type: 'json' }
import referenceEn from '../locales/en/reference.json' with { type: 'json' }
import shellEn from '../locales/en/shell.json' with { type: 'json' }
import vocabularyEn from '../locales/en/vocabulary.json' with { type: 'json' }
import anchorsId from '../locales/id/anchors.json' with { type: 'json' }
import codeBookId from '../locales/id/code-book.json' with { type: 'json' }
import commitmentId from '../locales/id/commitment.json' with { type: 'json' }
import commitmentRecordId from '../locales/id/commitment-record.json' with { type: 'json' }
import errorsId from '../locales/id/errors.json' with { type: 'json' }
import filesId from '../locales/id/files.json' with { type: 'json' }
import glossesId from '../locales/id/glosses.json' with { type: 'json' }
import handoverPackId from '../locales/id/handover-pack.json' with { type: 'json' }
import referenceId from '../locales/id/reference.json' with { type: 'json' }
import shellId from '../locales/id/shell.json' with { type: 'json' }
import vocabularyId from '../locales/id/vocabulary.json' with { type: 'json' }
import { createInstance, type TOptions } from 'i18next'
import { defaultLanguage, type Language } from './interface-language.ts'
import type { TextKey } from './text-keys.ts'
import { textRules } from './text-rules.ts'

// For the API, reports and the command line. The web loads one language at a time through i18next instead.

const texts = {
  id: {
    anchors: anchorsId,
    'code-book': codeBookId,
    commitment: commitmentId,
    'commitment-record': commitmentRecordId,
    errors: errorsId,
    files: filesId,
    glosses: glossesId,
    'handover-pack': handoverPackId,
    reference: referenceId,
    shell: shellId,
    vocabulary: vocabularyId,
  },
  en: {
    anchors: anchorsEn,
    'code-book': codeBookEn,
    commitment: commitmentEn,
    'commitment-record': commitmentRecordEn,
    errors: errorsEn,
    files: filesEn,
    glosses: glossesEn,
    'handover-pack': handoverPackEn,
    reference: referenceEn,
    shell: shellEn,
    vocabulary: vocabularyEn,
  },
}
export type SpokenFeature = keyof (typeof texts)['id']
export type TextValues = Readonly<Record<string, string | number>>

const engine = createInstance()
void engine.init({
  ...textRules,
  resources: texts,
  ns: Object.keys(texts[defaultLanguage]),
  // Its texts are here already: nothing waits.
  initAsync: false,
})

// Keys are held to the types below; those of the engine are for a feature that is known, not for any.
const speak = engine.t as (key: string, options: TOptions) => string

/** Whether there is a text under `key`, for a key that may have none: that of an error, or of a column. */
export const hasText = <Feature extends SpokenFeature>(
  feature: Feature,
  key: string,
): key is TextKey<Feature> => engine.exists(key, { lng: defaultLanguage, ns: feature, returnObjects: false })

/**
 * The door for a key that no type can hold, because it names what is only known at work: a file, a column, a parameter,
 * a word of an answer.
 * @throws Error when there is no such text.
 */
export const knownKey = <Feature extends SpokenFeature>(feature: Feature, key: string): TextKey<Feature> => {
  if (!hasText(feature, key)) throw new Error(`there is no text ${feature}:${key}`)
  return key
}

/** The text under `key` in one language. A value it names and is not given is left standing, so that it is noticed. */
export const translate = <Feature extends SpokenFeature>(
  language: Language,
  feature: Feature,
  key: TextKey<Feature>,
  values: TextValues = {},
): string =>
  speak(key, {
    lng: language,
    ns: feature,
    replace: values,
    ...(typeof values['count'] === 'number' && { count: values['count'] }),
  })
