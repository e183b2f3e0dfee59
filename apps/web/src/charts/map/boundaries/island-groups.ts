/** Island groups by the first two digits of the Kemendagri code. */
export const islandGroups = [
  'all',
  'sumatera',
  'java',
  'nusa_tenggara',
  'kalimantan',
  'sulawesi',
  'east',
] as const
export type IslandGroup = (typeof islandGroups)[number]

const lastProvinceOf: readonly (readonly [last: number, group: IslandGroup])[] = [
  [21, 'sumatera'],
  [51, 'java'],
  [53, 'nusa_tenggara'],
  [65, 'kalimantan'],
  [76, 'sulawesi'],
  [97, 'east'],
]

/** Where a region lies: 11–21 Sumatera, 31–36 and 51 Jawa and Bali, 52–53, 61–65, 71–76, 81–97 Maluku and Papua. */
export const groupOf = (code: string): IslandGroup => {
  const province = Number(code.slice(0, 2))
  return lastProvinceOf.find(([last]) => province <= last)?.[1] ?? 'all'
}
