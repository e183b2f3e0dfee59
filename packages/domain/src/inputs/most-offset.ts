// Apart from the inputs, so that the web can page without carrying zod.

/** No list is read further than this row: what an address asks beyond it is a slip. */
export const mostOffset = 1_000_000
