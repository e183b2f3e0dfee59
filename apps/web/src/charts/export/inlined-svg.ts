import { plainColour } from './plain-colour.ts'

/** What may differ from an SVG's own defaults; `fill` and `stroke` also carry their opacity. */
const defaults = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const
type Property = keyof typeof defaults
const properties = Object.keys(defaults) as Property[]
const onlyOfText = new Set<Property>([
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
])
const onlyOfStrokes = new Set<Property>([
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
])

/** The last family of the page's own lists is a generic one, which every program has. */
const genericFamily = (families: string): string => families.split(',').at(-1)?.trim() ?? 'sans-serif'

const attributesOf = (style: CSSStyleDeclaration, isText: boolean): [name: string, value: string][] => {
  const isStroked = style.stroke !== 'none'
  return properties.flatMap((name): [string, string][] => {
    if ((onlyOfText.has(name) && !isText) || (onlyOfStrokes.has(name) && !isStroked)) return []
    const computed = style.getPropertyValue(name)
    if (name === 'font-family') return [[name, genericFamily(computed)]]
    if (name !== 'fill' && name !== 'stroke')
      return computed === '' || computed === defaults[name] ? [] : [[name, computed.replaceAll('px', '')]]
    const { colour, opacity } = plainColour(computed)
    return [
      ...(colour === defaults[name] ? [] : [[name, colour] as [string, string]]),
      ...(opacity === 1 ? [] : [[`${name}-opacity`, String(opacity)] as [string, string]]),
    ]
  })
}

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'])
// Of the page, not of the picture: roles, focus and the hooks of its script and style.
const foreign = /^(?:class|style|role|tabindex|aria-.*|data-.*|on.*)$/

/** Makes a copy of a drawn SVG independent of the page: each shape carries its own colours, lines and letters. */
const copyInto = (copy: Element, drawn: Element): void => {
  const label = drawn.getAttribute('aria-label')
  for (const name of Array.from(copy.attributes, (attribute) => attribute.name))
    if (foreign.test(name)) copy.removeAttribute(name)
  if (shapes.has(drawn.localName)) {
    const style = getComputedStyle(drawn)
    // What it is drawn with may name a variable of the page; what it comes to is written below.
    for (const name of properties) if (copy.getAttribute(name)?.includes('var(')) copy.removeAttribute(name)
    for (const [name, value] of attributesOf(style, /^(?:text|tspan)$/.test(drawn.localName)))
      copy.setAttribute(name, value)
  }
  const [copies, originals] = [[...copy.children], [...drawn.children]]
  for (const [index, original] of originals.entries()) {
    const child = copies[index]
    if (child === undefined) continue
    if (getComputedStyle(original).display === 'none') child.remove()
    else copyInto(child, original)
  }
  if (label === null) return
  // Read out on the page; in a file it shows when a pointer rests on the mark.
  const title = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title')
  title.textContent = label
  copy.prepend(title)
}

/**
 * Several drawn SVGs as one, each where it stands on `stage`: the plots of a picture that has more than one.
 */
export const inlinedSvgs = (stage: Element, drawn: readonly SVGSVGElement[]): string => {
  const { left, top, width, height } = stage.getBoundingClientRect()
  const placed = drawn.map((each) => {
    const at = each.getBoundingClientRect()
    return inlinedSvg(each).replace(
      '<svg ',
      `<svg x="${at.left - left}" y="${at.top - top}" overflow="visible" `,
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${placed.join('')}</svg>`
}

/**
 * A drawn SVG as text that needs neither the page's styles nor its variables. It must be in the document, so that its
 * styles can be read.
 */
export const inlinedSvg = (drawn: SVGSVGElement): string => {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const { width, height } = drawn.getBoundingClientRect()
  copyInto(copy, drawn)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
