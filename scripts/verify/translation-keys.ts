import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Texts = { readonly [key: string]: string | Texts }
/** Dotted keys by feature (the file's name). */
export type FeatureKeys = ReadonlyMap<string, ReadonlySet<string>>

const dotted = (texts: Texts, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : dotted(value, `${path}${key}.`),
  )

// English has two plural forms and Indonesian one, so keys are compared without the ending that picks the form.
const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '')

/** The keys of one language's folder. */
export async function readKeys(folder: string): Promise<FeatureKeys> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'))
  const features = files.map(async (file): Promise<[string, Set<string>]> => {
    const texts = JSON.parse(await readFile(join(folder, file), 'utf8')) as Texts
    return [file.slice(0, -'.json'.length), new Set(dotted(texts).map(withoutPlural))]
  })
  return new Map(await Promise.all(features))
}

const missingIn = (from: FeatureKeys, to: FeatureKeys, language: string): string[] =>
  [...from].flatMap(([feature, keys]) =>
    [...keys]
      .filter((key) => !to.get(feature)?.has(key))
      .map((key) => `${language}/${feature}.json has no \`${key}\``),
  )

/** Keys one language has and the other has not. */
export const unequalKeys = (indonesian: FeatureKeys, english: FeatureKeys): string[] => [
  ...missingIn(indonesian, english, 'en'),
  ...missingIn(english, indonesian, 'id'),
]
