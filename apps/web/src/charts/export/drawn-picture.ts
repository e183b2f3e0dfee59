import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { inlinedSvg } from './inlined-svg.ts'
import styles from './drawn-picture.module.css'

/** A chart to export: drawn on the page, as an element to draw (of one `<svg>`), or as text with its styles inline. */
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

/** The picture as text that needs nothing of the page, on white ground and in light colours. */
export const drawnPicture = (picture: ExportedPicture): string => {
  if (typeof picture === 'string') return picture
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.setAttribute('aria-hidden', 'true')
  document.body.append(stage)
  // On a stage of its own also what is drawn already: there the ground is white.
  const root = isDrawn(picture) ? null : createRoot(stage)
  try {
    return inLightTheme(() => {
      if (isDrawn(picture)) stage.append(picture.cloneNode(true))
      else flushSync(() => root?.render(picture))
      const svg = stage.querySelector('svg')
      if (svg === null) throw new Error('the chart to export drew no picture')
      return inlinedSvg(svg)
    })
  } finally {
    root?.unmount()
    stage.remove()
  }
}
