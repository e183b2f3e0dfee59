import { dirname, join } from 'node:path/posix'

/**
 * Who may import whom; ARCHITECTURE.md has the reasons. A zone is a folder of this repository, `*` standing for
 * one folder name. A file belongs to the first zone that holds it and may always import that zone.
 */
interface ImportZone {
  readonly folder: string
  /** Where given, only files with one of these endings. */
  readonly endsWith?: readonly string[]
  /** Whether it leaves out tests, which may look at a rule from any side. */
  readonly isWithoutTests?: boolean
  /** Folders of this repository it may import; `folder/*` is the files directly in it. */
  readonly inside: readonly string[]
  /** What it may import with `import type`, and which names of it. */
  readonly types?: Readonly<Record<string, 'any' | readonly string[]>>
  /** The only packages from outside it may import; left out: any. */
  readonly outside?: readonly string[]
  /** Never, whatever else says so: matched against the repository path, or the name of a package from outside. */
  readonly never?: RegExp
}

const web = 'apps/web/src'
const words = ['packages/domain', 'packages/i18n']
// What would carry the server into the browser's bundle.
const serverOnly = /^(node:|express$|kysely|pg$|pino|@electric-sql\/|@trpc\/server)/

/**
 * Folders in an order: each imports itself and those before it, so they can form no ring.
 * @param common what each may import besides.
 */
const inOrder = (root: string, names: readonly string[], common: readonly string[]) =>
  names.map((name, index) => ({
    folder: `${root}/${name}`,
    inside: [...common, ...names.slice(0, index).map((before) => `${root}/${before}`)],
    isWithoutTests: true,
  }))

const domain = 'packages/domain/src'
/** Who heads a region comes before what a handover did, and that before what became of it. */
export const rules = [
  'regions',
  'places',
  'inputs',
  'heads',
  'anchors',
  'commitment-state',
  'handovers',
  'lanes',
  'survival',
]

const api = 'apps/api/src'
/** What every part of the server stands on. */
const below = ['packages', `${api}/errors`, `${api}/limits`, `${api}/answers`]
/** What answers are made of; `as-of` says what a day knows, `state` keeps what rules found, the rest are nouns. */
export const answers = [
  'csv',
  'files',
  'actors',
  'as-of',
  'state',
  'regions',
  'commitments',
  'transitions',
  'survival',
  'comparisons',
  'overview',
  'trends',
  'attention',
  'changes',
  'search',
  'facts',
  'handover-pack',
  'change-log',
  'code-book',
]
/** The command line and the jobs read and write too, so reads and writes know no transport. */
const transport = /^@trpc\/|^express$|^apps\/api\/src\/rest\/|^apps\/api\/src\/(trpc|router|app|main)\.ts$/

/** An answer is put together of what queries found, and a question names who answers it: neither writes SQL. */
const withoutSql = new RegExp(`${transport.source}|^kysely$`)

const zones: readonly ImportZone[] = [
  // The front door leads to every room, so no room goes through it.
  ...inOrder(domain, rules, [`${domain}/*`]).map((zone) => ({
    ...zone,
    outside: ['zod'],
    never: /^packages\/domain\/src\/index\.ts$/,
  })),
  { folder: 'packages/domain', inside: [], outside: ['zod'] },
  { folder: 'packages/i18n', inside: [], types: { 'packages/domain': 'any' } },
  { folder: 'packages/db', inside: ['packages/domain'] },
  // Typed rows in, files out: what it prints is handed to it, so it knows no database.
  { folder: 'packages/reports', inside: words, never: /^(kysely|pg$|@electric-sql\/)/ },
  // A question is answered with whatever its noun needs, and knows not by which way it came.
  { folder: api, endsWith: ['.routes.ts'], inside: ['packages'], never: withoutSql },
  ...inOrder(api, answers, below).flatMap((zone) => [
    { ...zone, endsWith: ['.queries.ts', '.commands.ts'], never: transport },
    { ...zone, endsWith: ['.read.ts'], never: withoutSql },
    // Who knows the database says so in its name.
    { ...zone, never: new RegExp(`${transport.source}|^kysely$|^packages/db`) },
  ]),
  {
    folder: api,
    endsWith: ['.queries.ts', '.commands.ts', '.read.ts'],
    inside: ['packages'],
    never: transport,
  },
  ...[`${api}/errors`, `${api}/limits`, `${api}/answers`].map((folder) => ({
    folder,
    inside: ['packages'],
    isWithoutTests: true,
  })),
  { folder: `${api}/http`, inside: below, isWithoutTests: true },
  { folder: 'apps/api', inside: ['packages'] },
  { folder: 'apps/bench', inside: ['packages', 'apps/api'] },
  { folder: `${web}/ui`, inside: ['packages/i18n'], never: serverOnly },
  { folder: `${web}/charts`, inside: [`${web}/ui`, ...words], never: serverOnly },
  {
    folder: `${web}/domain-ui`,
    inside: [`${web}/*`, `${web}/charts`, `${web}/ui`, ...words],
    never: serverOnly,
  },
  {
    folder: `${web}/features/*`,
    inside: [`${web}/*`, `${web}/domain-ui`, `${web}/charts`, `${web}/ui`, ...words],
    never: serverOnly,
  },
  {
    folder: `${web}/shell`,
    inside: [`${web}/*`, `${web}/domain-ui`, `${web}/ui`, ...words],
    never: serverOnly,
  },
  // Draws every page, and goes to no browser.
  {
    folder: `${web}/server`,
    inside: [web, 'apps/web/public/geo', ...words],
    types: { 'apps/api/page-renderer': 'any' },
    never: /^(express$|kysely|pg$|pino|@electric-sql\/|@trpc\/server)/,
  },
  { folder: web, inside: words, types: { 'apps/api': ['AppRouter'] }, never: serverOnly },
]

export interface Import {
  readonly specifier: string
  readonly isTypeOnly: boolean
  /** Names taken; empty for a whole module. */
  readonly names: readonly string[]
}

const patternOf = (folder: string): RegExp =>
  new RegExp(`^${folder.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}`)

/** The part of `path` that is the zone's own folder, or null when the zone does not hold it. */
const ownFolder = (zone: ImportZone, path: string): string | null => {
  if (zone.isWithoutTests === true && /\.test\.tsx?$/.test(path)) return null
  const own = patternOf(`${zone.folder}/`).exec(path)?.[0] ?? null
  return zone.endsWith === undefined || zone.endsWith.some((ending) => path.endsWith(ending)) ? own : null
}

const isIn = (path: string, folder: string): boolean =>
  folder.endsWith('/*')
    ? new RegExp(`${patternOf(folder).source}$`).test(path)
    : path === folder || path.startsWith(`${folder}/`)

const workspaceOf = (path: string): string | undefined => /^(apps|packages)\/[^/]+/.exec(path)?.[0]

const packageFolders = ['domain', 'i18n', 'db', 'reports']
const ownPackage = (specifier: string): string | null => {
  const [, name = '', rest = ''] = /^@estafet\/([^/]+)(.*)$/.exec(specifier) ?? []
  if (name === '') return null
  return `${packageFolders.includes(name) ? 'packages' : 'apps'}/${name}${rest}`
}

/** Tests, and the configurations of tools: they may look anywhere outside and at any of our packages. */
const isTooling = (file: string): boolean => /\.test\.tsx?$|(^|\/)vite(st)?\.config\.ts$|\/test\//.test(file)

const outsideProblem = (zone: ImportZone, file: string, specifier: string): string | null => {
  if (isTooling(file)) return null
  if (zone.never?.test(specifier)) return `${zone.folder} never imports ${specifier}`
  if (zone.outside === undefined) return null
  const isListed = zone.outside.some((name) => specifier === name || specifier.startsWith(`${name}/`))
  return isListed ? null : `${zone.folder} imports nothing from outside but ${zone.outside.join(', ')}`
}

/** Why `file` (a repository path) may not import this; null when it may. */
export const importProblem = (file: string, { specifier, isTypeOnly, names }: Import): string | null => {
  const isRelative = specifier.startsWith('.')
  const target = isRelative ? join(dirname(file), specifier) : ownPackage(specifier)
  if (
    isRelative &&
    target !== null &&
    workspaceOf(file) !== undefined &&
    workspaceOf(file) !== workspaceOf(target)
  )
    return `name the package instead of reaching into ${target}`

  const zone = zones.find((each) => ownFolder(each, file) !== null)
  if (zone === undefined) return null
  if (target === null) return outsideProblem(zone, file, specifier)
  if (zone.never?.test(target)) return `${zone.folder} never imports ${target}`
  const own = ownFolder(zone, file)
  if (own !== null && target.startsWith(own)) return null
  if (zone.inside.some((folder) => isIn(target, folder))) return null
  if (isTooling(file) && target.startsWith('packages/')) return null
  const type = Object.entries(zone.types ?? {}).find(([folder]) => isIn(target, folder))?.[1]
  if (type === undefined) return `${zone.folder} may not import ${target}`
  if (!isTypeOnly) return `${zone.folder} may import ${target} only as a type`
  if (type === 'any' || (names.length > 0 && names.every((name) => type.includes(name)))) return null
  return `${zone.folder} may import only ${type.join(', ')} from ${target}`
}
