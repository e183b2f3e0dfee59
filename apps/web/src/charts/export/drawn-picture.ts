import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { inlinedSvg, inlinedSvgs } from './inlined-svg.ts'
import styles from './drawn-picture.module.css'

/** A chart to export: drawn on the page, as an element to draw, or as text with its styles inline. */
export type ExportedPicture = SVGSVGElement | ReactElement | string

const isDrawn = (picture: SVGSVGElement | ReactElement): picture is SVGSVGElement =>
  picture instanceof SVGSVGElement

/**
 * Runs `read` while the page wears its light theme, on which a file is drawn whatever theme the reader has. All in one
 * go, so nothing of it is ever painted.
 */
const inLightTheme = <T>(read: () => T): T => {
  const { dataset } = document.documentElement
  const worn = dataset.theme
  dataset.theme = 'light'
  try {
    return read()
  } finally {
    if (worn === undefined) delete dataset.theme
    else dataset.theme = worn
  }
}

/** The next frame, or a moment later where the page is not painted. */
const nextFrame = (): Promise<unknown> =>
  new Promise((go) => {
    requestAnimationFrame(go)
    setTimeout(go, 50)
  })

const mostFrames = 60
const calmFrames = 3

/** Waits until the picture no longer changes: a plot is laid out over several frames. */
const settled = async (stage: Element): Promise<void> => {
  let [last, calm] = ['', 0]
  for (let frame = 0; frame < mostFrames && calm < calmFrames; frame += 1) {
    await nextFrame()
    const now = stage.innerHTML
    calm = now === last ? calm + 1 : 0
    last = now
  }
}

/** Those that are no part of another. */
const wholeSvgs = (stage: Element): SVGSVGElement[] =>
  [...stage.querySelectorAll('svg')].filter((svg) => svg.parentElement?.closest('svg') === null)

/** The picture as text that needs nothing of the page, on white ground and in light colours. */
export const drawnPicture = async (picture: ExportedPicture): Promise<string> => {
  if (typeof picture === 'string') return picture
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.setAttribute('aria-hidden', 'true')
  // Nothing on it can be come to by keyboard.
  stage.inert = true
  document.body.append(stage)
  // On a stage of its own also what is drawn already: there the ground is white.
  const root = isDrawn(picture) ? null : createRoot(stage)
  try {
    if (isDrawn(picture)) stage.append(picture.cloneNode(true))
    else {
      flushSync(() => root?.render(picture))
      await settled(stage)
    }
    return inLightTheme(() => {
      const [svg, ...more] = wholeSvgs(stage)
      if (svg === undefined) throw new Error('the chart to export drew no picture')
      return more.length === 0 ? inlinedSvg(svg) : inlinedSvgs(stage, [svg, ...more])
    })
  } finally {
    root?.unmount()
    stage.remove()
  }
}
