/**
 * Labels moved apart until each has its room, as near to where they belong as the others let them.
 * @param wanted middles in order, from top to bottom
 * @returns middles, no two nearer than `step`, all within the room where it holds so many
 */
export const spread = (
  wanted: readonly number[],
  { step, top, bottom }: { readonly step: number; readonly top: number; readonly bottom: number },
): readonly number[] => {
  let least = top + step / 2
  const down = wanted.map((at) => {
    const placed = Math.max(at, least)
    least = placed + step
    return placed
  })
  let limit = bottom - step / 2
  return down
    .toReversed()
    .map((at) => {
      const placed = Math.min(at, limit)
      limit = placed - step
      return placed
    })
    .toReversed()
}
