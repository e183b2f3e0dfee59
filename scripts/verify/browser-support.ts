import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { oldestBrowsers } from '../../apps/web/oldest-browsers.ts'

// What each browser knows since when, by the public compatibility data of MDN.

type Versions = {
  readonly version_added?: string | boolean | null
  readonly flags?: unknown
  readonly prefix?: string
}
interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, Versions | readonly Versions[]>> }
  readonly [name: string]: unknown
}

const phones = { chrome_android: oldestBrowsers.chrome, safari_ios: oldestBrowsers.safari }
const oldest = Object.entries<number>({ ...oldestBrowsers, ...phones })

const isFeature = (value: unknown): value is Feature => typeof value === 'object' && value !== null

/** Came no later than the oldest version, needs no flag, and no prefix but the one the build writes into styles. */
const isKnownBy = (versions: Versions | readonly Versions[] | undefined, version: number): boolean =>
  [versions ?? []].flat().some(({ version_added: added, flags, prefix }) => {
    if (flags !== undefined || (prefix !== undefined && prefix !== '-webkit-')) return false
    return typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) <= version : added === true
  })

const lackedBy = (feature: Feature): string[] => {
  const support = feature.__compat?.support
  if (support === undefined) return []
  return oldest
    .filter(([browser, version]) => !isKnownBy(support[browser], version))
    .map(([browser, version]) => `${browser} ${version}`)
}

const children = (feature: unknown): [string, Feature][] =>
  isFeature(feature)
    ? Object.entries(feature).flatMap(([name, value]) =>
        name !== '__compat' && isFeature(value) ? [[name, value]] : [],
      )
    : []

/** Features by the name code gives them, and who of the oldest browsers lacks each; what all know is left out. */
export type Lacks = ReadonlyMap<string, readonly string[]>

const lacksOf = (features: readonly (readonly [string, Feature])[]): Lacks =>
  new Map(
    features.map(([name, feature]) => [name, lackedBy(feature)] as const).filter(([, by]) => by.length > 0),
  )

export interface BrowserSupport {
  /** `Map.groupBy`, `Intl.DurationFormat`, `ViewTransition`. */
  readonly builtIns: Lacks
  readonly properties: Lacks
  /** `:has` as `has`. */
  readonly selectors: Lacks
  /** `@container` as `container`. */
  readonly atRules: Lacks
  /** `color-mix()` as `color-mix`. */
  readonly functions: Lacks
}

export async function readBrowserSupport(): Promise<BrowserSupport> {
  const path = fileURLToPath(import.meta.resolve('@mdn/browser-compat-data'))
  const { javascript, api, css } = JSON.parse(await readFile(path, 'utf8')) as Record<string, Feature>
  const globals = [...children(javascript?.['builtins']), ...children(api)]
  const members = globals.flatMap(([owner, feature]) =>
    children(feature).map(([name, member]) => [`${owner}.${name.replace(/_static$/, '')}`, member] as const),
  )
  const types = children(css?.['types'])
  return {
    builtIns: lacksOf([...globals, ...members]),
    properties: lacksOf(children(css?.['properties'])),
    selectors: lacksOf(children(css?.['selectors'])),
    atRules: lacksOf(children(css?.['at-rules'])),
    functions: lacksOf([...types, ...types.flatMap(([, type]) => children(type))]),
  }
}
