import anchorsEn from '../locales/en/anchors.json' with { type: 'json' }
import codeBookEn from '../locales/en/code-book.json' with { type: 'json' }
import commitmentRecordEn from '../locales/en/commitment-record.json' with { type: 'json' }
import errorsEn from '../locales/en/errors.json' with { type: 'json' }
import filesEn from '../locales/en/files.json' with { type: 'json' }
import glossesEn from '../locales/en/glosses.json' with { type: 'json' }
import handoverPackEn from '../locales/en/handover-pack.json' with { type: 'json' }
import shellEn from '../locales/en/shell.json' with { type: 'json' }
import vocabularyEn from '../locales/en/vocabulary.json' with { type: 'json' }
import anchorsId from '../locales/id/anchors.json' with { type: 'json' }
import codeBookId from '../locales/id/code-book.json' with { type: 'json' }
import commitmentRecordId from '../locales/id/commitment-record.json' with { type: 'json' }
import errorsId from '../locales/id/errors.json' with { type: 'json' }
import filesId from '../locales/id/files.json' with { type: 'json' }
import glossesId from '../locales/id/glosses.json' with { type: 'json' }
import handoverPackId from '../locales/id/handover-pack.json' with { type: 'json' }
import shellId from '../locales/id/shell.json' with { type: 'json' }
import vocabularyId from '../locales/id/vocabulary.json' with { type: 'json' }
import { defaultLanguage, type Language } from './interface-language.ts'

// For the API, reports and the command line. The web loads one language at a time through i18next instead.

const texts = {
  id: {
    anchors: anchorsId,
    'code-book': codeBookId,
    'commitment-record': commitmentRecordId,
    errors: errorsId,
    files: filesId,
    glosses: glossesId,
    'handover-pack': handoverPackId,
    shell: shellId,
    vocabulary: vocabularyId,
  },
  en: {
    anchors: anchorsEn,
    'code-book': codeBookEn,
    'commitment-record': commitmentRecordEn,
    errors: errorsEn,
    files: filesEn,
    glosses: glossesEn,
    'handover-pack': handoverPackEn,
    shell: shellEn,
    vocabulary: vocabularyEn,
  },
}
export type TextFeature = keyof (typeof texts)['id']
export type TextValues = Readonly<Record<string, string | number>>

const own = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined

const textAt = (language: Language, feature: TextFeature, key: string): string | undefined => {
  const found = key.split('.').reduce<unknown>(own, texts[language][feature])
  return typeof found === 'string' ? found : undefined
}

/** Puts values in place of `{{name}}`. A name without a value is left standing, so that it is noticed. */
export const interpolate = (text: string, values: TextValues = {}): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = own(values, name)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole
  })

/** Whether there is a text under `key` (dots for depth: `scheduleStatuses.met`). */
export const hasText = (feature: TextFeature, key: string): boolean =>
  textAt(defaultLanguage, feature, key) !== undefined

/** The text under `key` in one language, with its values; the key itself where there is none. */
export const translate = (
  language: Language,
  feature: TextFeature,
  key: string,
  values?: TextValues,
): string => interpolate(textAt(language, feature, key) ?? key, values)
