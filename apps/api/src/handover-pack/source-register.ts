/** Gives sources their numbers in the order in which they are first referred to. */
export interface SourceRegister {
  number(source: { readonly id: number }): number
  numbers(sources: readonly { readonly id: number }[]): number[]
  /** The sources referred to so far, by their row, in the order of their numbers. */
  ids(): number[]
}

export function createSourceRegister(): SourceRegister {
  const numbers = new Map<number, number>()
  const number: SourceRegister['number'] = ({ id }) => {
    const known = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, known)
    return known
  }
  return {
    number,
    numbers: (sources) => [...new Set(sources.map(number))].toSorted((a, b) => a - b),
    ids: () => [...numbers.keys()],
  }
}
