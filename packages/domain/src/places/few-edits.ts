/**
 * How many letters must be added, dropped, replaced or change places with their neighbour to make one word of the other,
 * or null when more than `most` must. (Optimal string alignment: a pair that changed places is not touched again.)
 */
export const fewEdits = (a: string, b: string, most: number): number | null => {
  if (Math.abs(a.length - b.length) > most) return null
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1), swapped),
      )
    }
    before = row
    row = next
  }
  const edits = row[b.length] ?? 0
  return edits > most ? null : edits
}
