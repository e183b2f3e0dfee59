export const fewestRegions = 2
export const mostRegions = 6

/** What is wrong with the codes before anything is asked; each is named, none is dropped. */
export interface CodeFaults {
  readonly malformed: readonly string[]
  readonly repeated: readonly string[]
  readonly isTooMany: boolean
}

export const codeFaults = (codes: readonly string[]): CodeFaults => ({
  malformed: [...new Set(codes.filter((code) => !/^\d{2}(\.\d{2})?$/.test(code)))],
  repeated: [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))],
  isTooMany: new Set(codes).size > mostRegions,
})

export const hasFaults = ({ malformed, repeated, isTooMany }: CodeFaults): boolean =>
  isTooMany || malformed.length + repeated.length > 0

export const without = (codes: readonly string[], ...removed: readonly string[]): readonly string[] =>
  codes.filter((code) => !removed.includes(code))

/** Each code once, where it stood first. */
export const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)]

/** The codes with one moved by some places; it stops at either end. */
export const moved = (codes: readonly string[], code: string, by: number): readonly string[] => {
  const from = codes.indexOf(code)
  if (from === -1) return codes
  const rest = without(codes, code)
  const to = Math.max(0, Math.min(rest.length, from + by))
  return [...rest.slice(0, to), code, ...rest.slice(to)]
}
