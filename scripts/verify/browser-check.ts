import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { broughtAlong } from '../../apps/web/oldest-browsers.ts'
import { type BrowserSupport, type Lacks, readBrowserSupport } from './browser-support.ts'
import type { Check } from './check.ts'
import { listFiles, repositoryRoot } from './repository.ts'

// Methods of values (`list.toSorted()`) are held by the types: `lib` in apps/web/tsconfig.json ends where the oldest
// browsers do. Here is held what the types let pass: built-ins of the browser, patterns, and style sheets.

// What a browser without it may leave out: the page loses nothing to read or to use.
const harmless: Readonly<Record<string, string>> = {
  '@page': 'the paper gets the margins of the printer',
  'container-type': 'the place kept for the map stays empty until it comes',
  orphans: 'a paragraph may leave one line behind on paper',
  'overscroll-behavior': 'the page behind may move at the end of a list',
  'overscroll-behavior-x': 'the page behind may move at the end of a table',
  'text-size-adjust': 'a phone turned sideways may enlarge the text',
  'text-wrap': 'lines only break less evenly',
  widows: 'a paragraph may begin a page with one line',
  ':has': 'the footer may be seen moving while a page comes',
}

const inBrowser = /^(?:apps\/web\/(?:src|public)|packages\/(?:domain|i18n)\/src)\/.*\.(?:tsx?|js|css)$/
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

const lackedWords = (name: string, by: readonly string[]): string =>
  `${name} is not known to ${by.join(', ')}`

const found = (names: Iterable<string>, lacks: Lacks, shown: (name: string) => string): string[] =>
  [...new Set(names)].flatMap((name) => {
    const by = lacks.get(name)
    return by === undefined || shown(name) in harmless ? [] : [lackedWords(shown(name), by)]
  })

const matches = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name)

/** Built-ins a script calls by name and that some of the oldest browsers lack, unless they are brought along. */
export const scriptProblems = (source: string, { builtIns }: BrowserSupport): string[] => {
  const code = withoutComments(source)
  const made = matches(code, /\bnew (?:globalThis\.|window\.)?([A-Z]\w+)/g)
  const members = matches(code, /\b([A-Z]\w+\.\w+)/g)
  const called = [...made, ...members].filter((name) => !broughtAlong.some((brought) => brought === name))
  const looksBehind = /\/.*\(\?<[=!].*\//.test(code)
    ? ['a pattern that looks behind: not known to safari 15.4']
    : []
  return [...found(called, builtIns, (name) => name), ...looksBehind]
}

/** A style sheet without what `@supports` keeps from browsers that lack it. */
const withoutGuarded = (source: string): string => {
  const start = source.indexOf('@supports')
  if (start === -1) return source
  let depth = 0
  for (let at = source.indexOf('{', start); at < source.length; at++) {
    if (source[at] === '{') depth++
    if (source[at] === '}' && --depth === 0)
      return source.slice(0, start) + withoutGuarded(source.slice(at + 1))
  }
  return source.slice(0, start)
}

/** What a style sheet asks that some of the oldest browsers do not know, outside `@supports`. */
export const styleProblems = (source: string, support: BrowserSupport): string[] => {
  const sheet = withoutGuarded(withoutComments(source))
  return [
    ...found(matches(sheet, /(?:^|[{;])\s*([a-z-]+)\s*:/g), support.properties, (name) => name),
    ...found(matches(sheet, /[^:]:([a-z-]+)[^;}]*\{/g), support.selectors, (name) => `:${name}`),
    ...found(matches(sheet, /@([a-z-]+)/g), support.atRules, (name) => `@${name}`),
    ...found(matches(sheet, /\b([a-z-]+)\(/g), support.functions, (name) => `${name}()`),
    ...(/(?:^|[\s{}])&/.test(sheet) ? ['nesting is not known to chrome 109'] : []),
  ]
}

export const browserCheck: Check = {
  name: 'the oldest browsers know what the pages call',
  findProblems: async () => {
    const support = await readBrowserSupport()
    const files = (await listFiles()).filter(
      (path) => inBrowser.test(path) && !/\.test\.tsx?$|older-browsers\.ts$/.test(path),
    )
    const problems = await Promise.all(
      files.map(async (path) => {
        const source = await readFile(join(repositoryRoot, path), 'utf8')
        const own = path.endsWith('.css') ? styleProblems(source, support) : scriptProblems(source, support)
        return own.map((problem) => `${path}: ${problem}`)
      }),
    )
    return problems.flat()
  },
}
