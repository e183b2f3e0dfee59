/** Text as the content or an attribute of XML: signs escaped, and characters no XML may hold left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

// Widths of letters in parts of the type size, of common sans-serif and serif faces, generous: a line that ends early
// is better than one that leaves the picture.
const narrow = new Set("iljtfrI.,;:'|!()[] /-")
const wide = new Set('mwMW@%')

const letterWidth = (letter: string): number => {
  if (narrow.has(letter)) return 0.34
  if (wide.has(letter)) return 0.9
  return /[A-Z]/.test(letter) ? 0.7 : 0.57
}

/** About how wide a line of text is, in px, without asking a browser. */
export const textWidth = (text: string, size: number, isBold = false): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (isBold ? 1.06 : 1)

// An address is one long word: it may be broken after a sign that parts it, and anywhere where it has none.
const breakable = (word: string, room: number, size: number, isBold: boolean): string[] => {
  if (textWidth(word, size, isBold) <= room) return [word]
  // Matched rather than split after: the oldest browsers cannot look behind.
  return (word.match(/[^/\-_?&=.]*[/\-_?&=.]|[^/\-_?&=.]+/g) ?? []).flatMap((part) => {
    const fit = Math.max(4, Math.floor(room / (0.9 * size)))
    return textWidth(part, size, isBold) <= room
      ? [part]
      : (part.match(new RegExp(`.{1,${fit}}`, 'gu')) ?? [])
  })
}

/**
 * Text in lines no wider than `room` px. With `most` lines, the last one ends in an ellipsis where something was left
 * out.
 */
export const wrappedLines = (
  text: string,
  room: number,
  size: number,
  { isBold = false, most = Number.POSITIVE_INFINITY } = {},
): string[] => {
  const lines: string[] = []
  const add = (part: string, joint: string) => {
    const longer = `${lines.at(-1) ?? ''}${joint}${part}`
    if (lines.length > 0 && textWidth(longer, size, isBold) <= room) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  for (const word of text.split(/\s+/).filter((each) => each !== ''))
    for (const [index, part] of breakable(word, room, size, isBold).entries())
      add(part, index === 0 ? ' ' : '')
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[\s,;.]+$/, '')}…`]
}
