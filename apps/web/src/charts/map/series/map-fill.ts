import type { MissingReason } from '@estafet/domain'
import { classOf, type MapClass } from './map-classes.ts'
import type { MapRegion } from './map-input.ts'

/** Patterns for what has no shade, told apart without colour: each meaning its own. */
export const mapPatterns = ['slanted', 'level', 'upright', 'dotted', 'crossed'] as const
export type MapPattern = (typeof mapPatterns)[number]

/** How a region is filled: one of the five shades, or a pattern. */
export type MapFill = number | MapPattern

/** The pattern of bounds that reach over several classes. */
export const rangePattern: MapPattern = 'crossed'

const patterns: Partial<Readonly<Record<MissingReason, MapPattern>>> = {
  not_reported: 'level',
  not_asked: 'upright',
  not_applicable: 'dotted',
}

/** The pattern of a missing value: what is unknown never looks like what does not apply. */
export const patternOf = (reason: MissingReason | null): MapPattern =>
  (reason !== null && patterns[reason]) || 'slanted'

/** Only bounds are known of it. */
export const isRange = ({ value, low, high }: MapRegion): boolean =>
  value === null && low != null && high != null

/**
 * The fill of a region by `classes`. Bounds take a shade where both ends fall into one class: then the class is known
 * though the value is not. A value between or beyond the classes takes the nearest below.
 */
export const fillOfRegion = (region: MapRegion, classes: readonly MapClass[]): MapFill => {
  const shadeAt = (value: number): number =>
    (classOf(value, classes) ?? classes.findLast(({ from }) => from <= value) ?? classes[0])?.shade ?? 0
  const { value, low, high, missing } = region
  if (value !== null) return shadeAt(value)
  if (low == null || high == null) return patternOf(missing)
  const [from, to] = [shadeAt(low), shadeAt(high)]
  return from === to ? from : rangePattern
}
