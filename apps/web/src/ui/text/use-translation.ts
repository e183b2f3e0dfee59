import type { TextBranch, TextFeature, TextKeyIn } from '@estafet/i18n'
import type { i18n } from 'i18next'
import { useTranslation as useAnyTranslation } from 'react-i18next'

type Values = Readonly<Record<string, unknown>>

/** Says the text under a key of the features; of the first by its path, of each by `feature:path`. */
export interface Translate<Features extends readonly TextFeature[]> {
  /** All texts of a branch, as the file has them. */
  (branch: TextBranch<Features[0]>, values: Values & { readonly returnObjects: true }): unknown
  (key: TextKeyIn<Features>, values?: Values): string
}

type UseTranslation = <const Asked extends TextFeature | readonly TextFeature[] = 'shell'>(
  features?: Asked,
) => {
  readonly t: Translate<Asked extends readonly TextFeature[] ? Asked : readonly [Asked & TextFeature]>
  readonly i18n: i18n
}

/**
 * The hook of react-i18next, with keys held to the texts there are. Its own types do the same, at four times the work
 * for the compiler (docs/decisions/0046-keys-are-held-by-types-of-our-own.md).
 */
export const useTranslation = useAnyTranslation as unknown as UseTranslation
