export interface ComboboxItem {
  readonly key: string
  readonly label: string
  /** Smaller, after the label: a province, a code. Searched as well. */
  readonly note?: string
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Items that hold every word looked for, in label or note. Labels with a word that begins with the text come first:
 * "pon" finds Pontianak before Kapongan.
 */
export const matchItems = <Item extends Pick<ComboboxItem, 'label' | 'note'>>(
  items: readonly Item[],
  text: string,
): Item[] => {
  const wanted = plain(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...items]
  const isBeginning = (item: Item) =>
    plain(item.label)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted[0] ?? ''))
  const found = items.filter((item) => {
    const whole = plain(`${item.label} ${item.note ?? ''}`)
    return wanted.every((word) => whole.includes(word))
  })
  return [...found.filter(isBeginning), ...found.filter((item) => !isBeginning(item))]
}
