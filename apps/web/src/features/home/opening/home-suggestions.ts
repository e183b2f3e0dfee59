import type { ComboboxItem } from '../../../ui/controls/combobox-match.ts'
import type { FoundEverything } from '../home.queries.ts'

/** Where a suggestion leads. */
export type SuggestionTarget =
  | { readonly is: 'region'; readonly code: string }
  | { readonly is: 'commitment'; readonly id: string }
  | { readonly is: 'all' }

/** The keys of suggestions, read back. */
export const targetOf = (key: string): SuggestionTarget => {
  const [kind, id] = [key.slice(0, 1), key.slice(2)]
  if (kind === 'r') return { is: 'region', code: id }
  return kind === 'c' ? { is: 'commitment', id } : { is: 'all' }
}

type Found = {
  readonly regions: {
    readonly items: readonly Pick<
      FoundEverything['regions']['items'][number],
      'code' | 'name' | 'provinceName' | 'foundHead'
    >[]
  }
  readonly commitments: {
    readonly items: readonly Pick<
      FoundEverything['commitments']['items'][number],
      'id' | 'title' | 'titleEn' | 'regionName'
    >[]
  }
}

interface Words {
  readonly head: (name: string) => string
  readonly commitment: (region: string) => string
  readonly translated: (text: string, english: string | null) => string
  readonly all: string
}

/** What is found, regions before commitments, and last the way to everything that is. */
export const suggestionItems = (found: Found | undefined, words: Words): ComboboxItem[] => [
  ...(found?.regions.items ?? []).map(({ code, name, provinceName, foundHead }) => ({
    key: `r ${code}`,
    label: name,
    note: [foundHead === null ? provinceName : words.head(foundHead), code]
      .filter((part) => part !== null)
      .join(' · '),
  })),
  ...(found?.commitments.items ?? []).map(({ id, title, titleEn, regionName }) => ({
    key: `c ${id}`,
    label: words.translated(title, titleEn),
    note: words.commitment(regionName),
  })),
  { key: 'all', label: words.all },
]
