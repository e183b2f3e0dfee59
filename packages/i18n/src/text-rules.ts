import { languages } from './interface-language.ts'

/** How i18next reads the texts, the same for readers of pages, files and the command line. */
export const textRules = {
  supportedLngs: languages,
  // A text missing in one language shows its key, and a check finds it first; the other language would pass unnoticed.
  fallbackLng: false,
  // React escapes already, and nothing else is markup.
  interpolation: { escapeValue: false },
} as const
