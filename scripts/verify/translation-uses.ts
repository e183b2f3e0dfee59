import type { FeatureKeys } from './translation-keys.ts'

/** A text asked for in the code: a key, or a key put together (`status.${word}`), with the features it may be of. */
interface TextUse {
  readonly line: number
  readonly key: string
  /** Empty where the code does not say: any feature will do. */
  readonly features: readonly string[]
}

const quoted = String.raw`(?:'([^'\n]+)'|"([^"\n]+)"|\x60([^\x60\n]+)\x60)`
const lookUps = new RegExp(String.raw`(?:\b(?:t|message)\(\s*|\bi18nKey=\{?)${quoted}`, 'g')
const directLookUps = new RegExp(String.raw`\btranslate\([^,()]+,\s*'([\w-]+)',\s*${quoted}`, 'g')

/** The features a component reads by default: `useTranslation('region')`, `useTranslation(['charts', 'vocabulary'])`. */
const defaultFeatures = (source: string): string[] =>
  [...source.matchAll(/useTranslation\(\s*(\[[^\]]*\]|'[^']*')/g)].flatMap(([, argument = '']) =>
    [...argument.matchAll(/'([^']+)'/g)].map(([, feature = '']) => feature),
  )

function textUses(source: string): TextUse[] {
  const features = defaultFeatures(source)
  const lineOf = (index: number) => source.slice(0, index).split('\n').length
  const uses = [...source.matchAll(lookUps)].map((match): TextUse => {
    const text = match[1] ?? match[2] ?? match[3] ?? ''
    const [, feature, key] = /^([\w-]+):(.+)$/s.exec(text) ?? []
    return feature === undefined || key === undefined
      ? { line: lineOf(match.index), key: text, features }
      : { line: lineOf(match.index), key, features: [feature] }
  })
  const direct = [...source.matchAll(directLookUps)].map((match): TextUse => ({
    line: lineOf(match.index),
    key: match[2] ?? match[3] ?? match[4] ?? '',
    features: [match[1] ?? ''],
  }))
  return [...uses, ...direct]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What a key put together can become: anything stands for what is filled in. */
const patternOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.+')}$`,
  )

/** Texts the source asks for that no language file has, each with its place. */
export const missingTexts = (path: string, source: string, keys: FeatureKeys): string[] =>
  textUses(source)
    .filter(({ key, features }) => {
      const searched = features.length > 0 ? features : [...keys.keys()]
      const pattern = patternOf(key)
      return !searched.some((feature) => [...(keys.get(feature) ?? [])].some((known) => pattern.test(known)))
    })
    .map(
      ({ line, key, features }) =>
        `${path}:${line} asks for \`${[features.join('|'), key].filter(Boolean).join(':')}\``,
    )
