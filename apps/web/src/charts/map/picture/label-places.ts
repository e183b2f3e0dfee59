/** A name to be written near a point; all in pixels. */
export interface Labelled {
  readonly code: string
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface PlacedLabel extends Labelled {
  /** Where the text begins, on its baseline. */
  readonly textX: number
  readonly textY: number
  /** Far enough away to need a line back to the point. */
  readonly hasLeader: boolean
}

const letterWidth = 6.6
const lineHeight = 14
const gap = 11

interface TextBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const boxAt = (textX: number, textY: number, text: string): TextBox => ({
  left: textX,
  right: textX + text.length * letterWidth,
  top: textY - lineHeight + 3,
  bottom: textY + 3,
})

const overlaps = (a: TextBox, b: TextBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Beside the point first, then further and further down and up, right before left before above. */
const candidates = ({ x, y, text }: Labelled) => {
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
  const wide = text.length * letterWidth
  return steps.flatMap((step) => {
    const beside = [x + gap, x - gap - wide]
    const sideways = step === 0 ? beside : [...beside, x - wide / 2, x + 4 * gap, x - 4 * gap - wide]
    return sideways.map((textX) => ({ textX, textY: y + 4 + step * lineHeight, step }))
  })
}

/** The leader runs from the point to the near end of the text. */
export const leaderEnd = ({
  x,
  text,
  textX,
  textY,
}: Pick<PlacedLabel, 'x' | 'text' | 'textX' | 'textY'>) => ({
  x: Math.min(Math.max(x, textX), textX + text.length * letterWidth),
  y: textY - 4,
})

const crosses = (from: { x: number; y: number }, to: { x: number; y: number }, box: TextBox): boolean =>
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part]
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  })

const isOwn = ({ left, right, top }: TextBox, { x, y }: Labelled) =>
  left === x - 5 && right === x + 5 && top === y - 5

/** Places names so that none covers another, a labelled point or the edge; a name without room is left out. */
export const placeLabels = (
  labels: readonly Labelled[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] => {
  const taken: TextBox[] = labels.map(({ x, y }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }))
  return labels
    .toSorted((a, b) => a.x - b.x)
    .flatMap((label) => {
      const place = candidates(label).find(({ textX, textY }) => {
        const box = boxAt(textX, textY, label.text)
        const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
        const end = leaderEnd({ ...label, textX, textY })
        return (
          isInside &&
          !taken.some((other) => overlaps(box, other) || (!isOwn(other, label) && crosses(label, end, other)))
        )
      })
      if (!place) return []
      taken.push(boxAt(place.textX, place.textY, label.text))
      return [{ ...label, textX: place.textX, textY: place.textY, hasLeader: place.step !== 0 }]
    })
}
