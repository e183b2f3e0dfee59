/** The page numbers to offer: the first, the last, the present one and its neighbours; `null` for what is left out. */
export const pageNumbers = (page: number, pages: number): (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1] ?? number - 1
    if (number - before === 1) return [number]
    // One page left out takes no more room than the dots would.
    return number - before === 2 ? [number - 1, number] : [null, number]
  })
}
