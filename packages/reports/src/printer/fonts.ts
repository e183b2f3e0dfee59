import { createRequire } from 'node:module'

// Embedded in the file, so that it prints the same everywhere: both families are under the SIL Open Font License.
// Source Sans comes whole, with every Latin letter a name may have; of Newsreader, the display face of the web, only
// what Western European text needs, so a text it cannot set is set in Source Sans.
// Hashes are in Courier, which every reader of PDF has: no two are alike, and what is set in an embedded font is kept.

const locate = createRequire(import.meta.url)

const files = {
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  display: '@fontsource/newsreader/files/newsreader-latin-500-normal.woff',
} as const

/** A font that comes with the product. */
export type FontFile = keyof typeof files
export type FontName = FontFile | 'mono'

/** Where the font is on disk. */
export const fontFile = (name: FontFile): string => locate.resolve(files[name])

/** Each font with its path on disk, or the name of a font of PDF itself. */
export const fontSources: readonly (readonly [FontName, string])[] = [
  ...Object.keys(files).map((name) => [name as FontName, fontFile(name as FontFile)] as const),
  ['mono', 'Courier'],
]
