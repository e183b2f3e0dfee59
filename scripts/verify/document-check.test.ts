import { expect, test } from 'vitest'
import { anchorsOf, exists, linksOf, pathsNamedIn } from './document-check.ts'

test('anchors are made as the web makes them', () => {
  const markdown =
    '# Two commands\n## `pnpm verify`, in short\n## Data & honesty\n```\n# not a heading\n```\n# Two commands\n'
  expect([...anchorsOf(markdown)]).toEqual([
    'two-commands',
    'pnpm-verify-in-short',
    'data--honesty',
    'two-commands-1',
  ])
})

test('links are found outside code, without those that lead away', () => {
  const markdown =
    'See [a](docs/a.md#part "title"), ![b](b.png), [c](https://example.org) and [d](#here).\n```\n[e](e.md)\n```\n'
  expect(linksOf(markdown)).toEqual(['docs/a.md#part', 'b.png', '#here'])
})

test.each([
  ['a path of the repository', '`packages/db/src/index.ts`', ['packages/db/src/index.ts']],
  ['the name of a source file', '`vocabulary.ts`', ['vocabulary.ts']],
  ['an address', '`/api/v1/regions.csv`', []],
  ['a pattern with a placeholder', '`apps/api/src/<noun>/<noun>.routes.ts`', []],
  ['a word', '`commitment_state`', []],
])('%s', (_what, markdown, paths) => {
  expect(pathsNamedIn(markdown)).toEqual(paths)
})

test.each([
  ['packages/db/src/index.ts', true],
  ['packages/db/', true],
  ['packages/*/src', true],
  ['packages/db/src/migrations/*.ts', false],
  ['index.ts', true],
  ['packages/db/src/inde', false],
  ['packages/dbxsrc', false],
])('%s exists: %s', (path, expected) => {
  expect(exists(path, ['packages/db/src/index.ts'])).toBe(expected)
})
