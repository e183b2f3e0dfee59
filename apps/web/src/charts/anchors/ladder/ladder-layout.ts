import { type AnchorLevel, isInferred, type IsoDay } from '@estafet/domain'
import { type DayScale, dayScale } from '../../relay/layout/day-scale.ts'
import { fittedText } from '../../relay/layout/fitted-text.ts'
import type { LadderStepInput } from '../anchor-picture-input.ts'
import type { LadderSeries } from './ladder-series.ts'

export interface PlacedStep {
  readonly step: LadderStepInput
  /** Where it may have begun: left of the bar where only its year or month is known. */
  readonly mayBegin: number
  readonly left: number
  readonly width: number
  readonly top: number
  /** The document's name: within the bar, after it or before it, wherever it fits. */
  readonly label: {
    readonly text: string
    readonly x: number
    readonly anchor: 'start' | 'end'
    readonly isInside: boolean
  }
}

export interface PlacedBand {
  readonly level: AnchorLevel | null
  readonly top: number
  readonly height: number
  readonly steps: readonly PlacedStep[]
}

export interface LadderLayout {
  readonly width: number
  readonly height: number
  readonly isPhone: boolean
  /** Where the days begin: beside the names of the levels, or below them on a phone. */
  readonly plotLeft: number
  readonly x: DayScale
  readonly bands: readonly PlacedBand[]
  /** From one step up or down to the next, where one took over from the other. */
  readonly risers: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  /** Between the levels 1 and 2. */
  readonly thresholdY: number
  readonly axisY: number
  readonly gates: readonly (LadderSeries['gates'][number] & {
    readonly x: number
    readonly isLabelled: boolean
  })[]
  readonly years: readonly { readonly on: IsoDay; readonly x: number }[]
}

export const barHeight = 18
const rowHeight = 26
const bandPadding = 7
const gateRoom = 18
const axisRoom = 20
const titleRoom = 16
const gutter = 168
const phoneBelow = 560
const letterWidth = 7
const gateLabelWidth = 78
/** Where the word “about” stands before the date. */
const aboutLabelWidth = 122
const yearWidth = 38
const room = 6

type Label = PlacedStep['label']

const labelOf = (text: string, left: number, right: number, plot: readonly [number, number]): Label => {
  const wanted = text.length * letterWidth
  const [start, end] = plot
  if (wanted + 2 * room <= right - left) return { text, x: left + room, anchor: 'start', isInside: true }
  if (wanted + room <= end - right) return { text, x: right + room, anchor: 'start', isInside: false }
  if (wanted + room <= left - start) return { text, x: left - room, anchor: 'end', isInside: false }
  const [inside, after, before] = [right - left - 2 * room, end - right - room, left - start - room]
  const most = Math.max(inside, after, before)
  const shortened = fittedText([text], most)
  if (most === inside) return { text: shortened, x: left + room, anchor: 'start', isInside: true }
  return most === after
    ? { text: shortened, x: right + room, anchor: 'start', isInside: false }
    : { text: shortened, x: left - room, anchor: 'end', isInside: false }
}

const earliestStart = ({ from, anchor }: LadderStepInput): IsoDay => {
  if (anchor.fromPrecision === 'year') return `${from.slice(0, 4)}-01-01`
  return anchor.fromPrecision === 'month' ? `${from.slice(0, 7)}-01` : from
}

/** The days that can be named without touching, the newest first. */
const spaced = (xs: readonly number[], width: number): boolean[] => {
  let last = Number.POSITIVE_INFINITY
  return xs
    .toReversed()
    .map((x) => {
      const fits = last - x >= width
      if (fits) last = x
      return fits
    })
    .toReversed()
}

/**
 * Places a ladder: time to the right, levels upward, each step on a row of its own so that its document can be
 * named beside it. Steps of one level climb too, the newest on top.
 */
export const ladderLayout = (
  series: LadderSeries,
  width: number,
  nameOf: (step: LadderStepInput) => string,
): LadderLayout => {
  const isPhone = width < phoneBelow
  const plotLeft = isPhone ? 0 : gutter
  const x = dayScale(series, plotLeft, width - 1)
  let top = gateRoom
  const bands = series.bands.map(({ level, steps }): PlacedBand => {
    const title = isPhone ? titleRoom : 0
    const height = Math.max(1, steps.length) * rowHeight * (steps.length === 0 ? 0.75 : 1) + title
    const placed = steps.map((step, index): PlacedStep => {
      const left = x(step.from)
      const right = Math.max(left + 2, x(step.to ?? series.asOf))
      return {
        step,
        mayBegin: x(earliestStart(step)),
        left,
        width: right - left,
        top: top + title + bandPadding / 2 + (steps.length - 1 - index) * rowHeight,
        label: labelOf(nameOf(step), left, right, [plotLeft, width]),
      }
    })
    const band = { level, top, height: height + bandPadding, steps: placed }
    top += band.height
    return band
  })
  const all = series.steps.map((step) =>
    bands.flatMap(({ steps }) => steps).find((each) => each.step === step),
  )
  const risers = all.flatMap((each, index) => {
    const next = all[index + 1]
    if (each === undefined || next === undefined || each.step.to !== next.step.from) return []
    return { x: next.left, from: each.top + barHeight / 2, to: next.top + barHeight / 2 }
  })
  const gates = series.gates
    .filter(({ on }) => on >= series.from && on <= series.to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const isAbout = gates.some(({ precision }) => isInferred(precision))
  const labelled = spaced(
    gates.map(({ on }) => x(on)),
    isAbout ? aboutLabelWidth : gateLabelWidth,
  )
  const years = spaced(series.years.map(x), yearWidth)
  return {
    width,
    height: top + axisRoom,
    isPhone,
    plotLeft,
    x,
    bands,
    risers,
    thresholdY: bands.find(({ level }) => level === 1)?.top ?? top,
    axisY: top,
    gates: gates.map((gate, index) => ({ ...gate, x: x(gate.on), isLabelled: labelled[index] ?? false })),
    years: series.years.flatMap((on, index) => (years[index] ? { on, x: x(on) } : [])),
  }
}
