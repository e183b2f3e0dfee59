import {
  defaultLanguage,
  isLanguage,
  type Language,
  languageOfTag,
  type TextFeature,
  textRules,
} from '@estafet/i18n'
import { createInstance, type BackendModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

/** The texts every page needs; each page adds its own feature's in its route's loader. */
const everywhere = ['shell', 'ui', 'vocabulary']

type Loader = () => Promise<{ default: Record<string, unknown> }>
// By short names: the list of them is in the first view of every page.
const loaders = import.meta.glob<{ default: Record<string, unknown> }>(
  ['./*/*.json', '!./*/share-picture.json'],
  { base: '../../../packages/i18n/locales' },
)

const loaderOf = (language: string, feature: string): Loader | undefined =>
  loaders[`./${language}/${feature}.json`]

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, feature, done) {
    const load = loaderOf(language, feature)
    if (!load) {
      done(new Error(`No texts for ${feature} in ${language}`), false)
      return
    }
    load().then(
      (texts) => done(null, texts.default),
      (error: unknown) => done(error instanceof Error ? error : String(error), false),
    )
  },
}

const storageKey = 'estafet.language'

const storedLanguage = (): string | null => {
  try {
    return window.localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export const rememberLanguage = (language: Language): void => {
  try {
    window.localStorage.setItem(storageKey, language)
  } catch {
    // Storage may be forbidden; the address still carries the language.
  }
}

/** What this device's reader chose, else what the page came in. */
export const deviceLanguage = (): Language => {
  const stored = storedLanguage()
  if (isLanguage(stored)) return stored
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
}

export interface Texts {
  readonly i18n: i18n
  /** Settles when the texts every page needs are there. */
  readonly ready: Promise<unknown>
  /** For a route's loader: the texts of its features. */
  readonly load: (...features: TextFeature[]) => Promise<void>
  readonly use: (asked: unknown) => Promise<void>
}

interface TextsOptions {
  /** The language of the address, if it names one. It wins, since a shared link must open as it was shared. */
  readonly asked: unknown
  /** The language where the address names none. */
  readonly otherwise: () => Language
  /** Told of every language the pages change to. */
  readonly onLanguage?: (language: string) => void
}

export const createTexts = ({ asked: first, otherwise, onLanguage }: TextsOptions): Texts => {
  const i18n = createInstance()
  const languageFor = (asked: unknown): Language => languageOfTag(asked) ?? otherwise()
  const language = languageFor(first)
  const currentLanguage = (): string => i18n.language ?? language
  if (onLanguage) i18n.on('languageChanged', onLanguage)
  const ready = i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      ...textRules,
      lng: language,
      ns: everywhere,
      defaultNS: 'shell',
    })
  return {
    i18n,
    ready,
    async load(...features) {
      // Asked for directly, so that it begins before i18next is ready and a failure reaches the route.
      await Promise.all([ready, ...features.map((feature) => loaderOf(currentLanguage(), feature)?.())])
      await i18n.loadNamespaces(features)
    },
    async use(asked) {
      await ready
      const wanted = languageFor(asked)
      if (wanted !== i18n.language) await i18n.changeLanguage(wanted)
    },
  }
}
