import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from './interface-language.ts'

const textOf = (language: string, file: string, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined),
      JSON.parse(readFileSync(new URL(`../locales/${language}/${file}.json`, import.meta.url), 'utf8')),
    )

const owned = {
  id: /aturan (pantauan )?Estafet|pantauan Estafet/,
  en: /Estafet’s own (watch )?rule|Estafet’s hundred days/,
}

// Wherever a reader meets the hundred days as a limit.
const places = [
  ['transitions', 'lede'],
  ['transitions', 'undecided_means'],
  ['transition', 'clocks.intro'],
  ['clocks', 'decisions'],
  ['decisions', 'undecided_means'],
  ['commitment', 'decision.overdue'],
  ['commitment', 'entry.undecided'],
  ['vocabulary', 'decisionStandings.overdue'],
  ['handover-pack', 'decision.overdue'],
  ['handover-pack', 'deadline.decisions'],
] as const

test.each(languages.flatMap((language) => places.map(([file, key]) => [language, file, key] as const)))(
  'in %s, %s.%s says whose rule the hundred days are',
  (language, file, key) => {
    expect(textOf(language, file, key)).toMatch(owned[language])
  },
)
