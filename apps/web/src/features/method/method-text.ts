/** The texts of one section as `method.json` holds them. */
export interface MethodText {
  readonly title: string
  readonly text: readonly string[]
  readonly points: readonly { readonly term: string; readonly text: string }[]
  readonly formula: string | null
  readonly example: string | null
  readonly source: string | null
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Reads what i18next returns for a whole section, which it types as anything. */
export const readMethodText = (section: unknown): MethodText => ({
  title: textOf(property(section, 'title')) ?? '',
  text: listOf(property(section, 'text')).map(String),
  points: listOf(property(section, 'points')).map((point) => ({
    term: textOf(property(point, 'term')) ?? '',
    text: textOf(property(point, 'text')) ?? '',
  })),
  formula: textOf(property(section, 'formula')),
  example: textOf(property(section, 'example')),
  source: textOf(property(section, 'source')),
})
