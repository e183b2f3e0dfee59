import type { Theme } from '@estafet/domain'

interface Themed {
  readonly themes: readonly Theme[]
}

export interface ThemeGroup<Commitment> {
  /** Null for commitments without a theme. */
  readonly theme: Theme | null
  readonly commitments: readonly Commitment[]
}

/** Each commitment once, under its first theme; larger groups first, those without a theme last. */
export const commitmentsByTheme = <Commitment extends Themed>(
  commitments: readonly Commitment[],
): ThemeGroup<Commitment>[] =>
  [...Map.groupBy(commitments, ({ themes }) => themes[0] ?? null)]
    .map(([theme, own]) => ({ theme, commitments: own }))
    .toSorted((a, b) => {
      if ((a.theme === null) !== (b.theme === null)) return a.theme === null ? 1 : -1
      return b.commitments.length - a.commitments.length
    })

/** The themes a commitment has beside the one it stands under. */
export const otherThemes = ({ themes }: Themed): readonly Theme[] => themes.slice(1)
