/** The oldest browsers the pages work in, as README.md and the pages themselves say. */
export const oldestBrowsers = { chrome: 109, edge: 109, firefox: 115, safari: 15.4 } as const

/** The same for the compiler and the style sheets' compiler. */
export const buildTargets: readonly string[] = Object.entries(oldestBrowsers).map(
  ([browser, version]) => `${browser}${version}`,
)

/**
 * Built-ins newer than those browsers that the code may call all the same: `src/older-browsers.ts` brings them where
 * they lack. public/early.js looks for each, `lib` in tsconfig.json knows them, and no newer ones.
 */
export const broughtAlong = [
  'Map.groupBy',
  'Object.groupBy',
  'Promise.withResolvers',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
] as const
