import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from './interface-language.ts'

const spelled = { id: /hari ke-\{\{(days|n)\}\}/i, en: /\bday \{\{(days|n)\}\}/i }

/** Texts that count a day themselves: each stands beside one that says it is about that day. */
const withTwin = ['region.seat.days', 'decisions.figures.day', 'decisions.figures.day_about']

const texts = (node: unknown, path: string): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`))

test.each(languages)(
  'in %s no text counts days from an inauguration as if its day were always known',
  (language) => {
    const folder = new URL(`../locales/${language}/`, import.meta.url)
    const counting = readdirSync(folder)
      .flatMap((file) =>
        texts(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file.replace('.json', '')),
      )
      .filter(
        ([path, text]) => spelled[language].test(text) && !withTwin.some((known) => path.startsWith(known)),
      )
    // The number comes worded, by `formatDayNumber`.
    expect(counting).toEqual([])
  },
)
