/** A colour every program reads, and its opacity. */
export interface PlainColour {
  readonly colour: string
  readonly opacity: number
}

const hex = (part: number): string =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0')

/**
 * A computed colour as `#rrggbb` and an opacity: browsers give mixed colours as `color(srgb …)`, which few other
 * programs know. What is no colour (`none`, `url("#hatch")`) comes back as it is, without quotes.
 */
export const plainColour = (computed: string): PlainColour => {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(computed)
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed)
  const found = mixed ?? plain
  if (found === null) return { colour: computed.replaceAll('"', ''), opacity: 1 }
  const [, red, green, blue, alpha] = found
  const scale = mixed === null ? 1 : 255
  return {
    colour: `#${[red, green, blue].map((part) => hex(Number(part) * scale)).join('')}`,
    opacity: alpha === undefined ? 1 : Number(alpha),
  }
}
