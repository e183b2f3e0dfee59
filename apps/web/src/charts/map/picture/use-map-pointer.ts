import { type PointerEvent, useState } from 'react'
import type { Boundaries } from '../boundaries/boundaries.ts'
import { type MapView, needsMarker } from '../boundaries/map-view.ts'
import { nearestWithin } from '../boundaries/nearest-region.ts'

/** A finger's reach in pixels: half of a 24 px target (WCAG 2.5.8). */
const reach = 12

/** The pointer in units of the drawing. */
const inDrawing = (svg: SVGSVGElement, { clientX, clientY }: PointerEvent) => {
  const matrix = svg.getScreenCTM()
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : null
}

/** Which region is being read: by pointer (a near circle wins over the land below it) or by keyboard and search. */
export const useMapPointer = (boundaries: Boundaries, view: MapView) => {
  const [activeCode, setActiveCode] = useState<string | null>(null)
  const codeAt = (event: PointerEvent<SVGSVGElement>): string | null => {
    const at = inDrawing(event.currentTarget, event)
    const markers = boundaries.shapes.filter((shape) => needsMarker(shape, view))
    const within = (event.pointerType === 'mouse' ? reach / 2 : reach) / view.scale
    const near = at && nearestWithin(markers, at, within)
    const under = event.target instanceof Element ? event.target.getAttribute('data-code') : null
    if (near !== null || under !== null) return near ?? under
    // Open sea: a small island close by.
    return at && nearestWithin(boundaries.shapes, at, within)
  }
  return { activeCode, setActiveCode, codeAt }
}
