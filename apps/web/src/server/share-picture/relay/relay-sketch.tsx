import type { IsoDay } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { type DayScale, dayScale } from '../../../charts/relay/layout/day-scale.ts'
import { placeSpells } from '../../../charts/relay/layout/relay-layout.ts'
import type { RelayCommitmentInput, RelayInput } from '../../../charts/relay/input/relay-input.ts'
import type { RelaySeries } from '../../../charts/relay/series/relay-series.ts'
import type { Gate } from '../../../charts/relay/series/relay-spells.ts'
import type { Room } from '../drawing/frame.tsx'
import { ink, margin, roomWidth, smallest, smallestStrong } from '../drawing/picture-look.ts'
import { spread } from '../drawing/spread.ts'
import { useTypeface, Words } from '../drawing/words.tsx'
import { boxPadding, HeadStrip, stripHeight, useHeadName } from './head-strip.tsx'
import { laneGroups, type PicturedFate } from './lane-groups.ts'
import { SketchedLane } from './sketched-lane.tsx'

const labelStep = 33
const axisRoom = 34
const [leastPitch, mostPitch] = [9, 34]
/** Between the lanes and what is said of them. */
const labelGap = 28
const stripGap = 12
/** Of who leads now, beside the strip, in px. */
const widestName = 400
/** The strip of heads and their years alone. */
const leastHeight = stripHeight + axisRoom
/** Of a lane that is read without effort. */
const goodPitch = 13

/** The height a sketch of these lanes should have, in px. */
export const sketchHeight = (
  commitments: readonly RelayCommitmentInput[],
  fateOf: (commitment: RelayCommitmentInput) => PicturedFate,
): number =>
  commitments.length === 0
    ? leastHeight
    : leastHeight +
      stripGap +
      Math.max(commitments.length * goodPitch, laneGroups(commitments, fateOf).length * labelStep)

interface GatesProps {
  readonly gates: readonly Gate[]
  /** Of the first head; only where there are no gates. */
  readonly since: IsoDay | undefined
  readonly expectedOn: IsoDay | undefined
  readonly x: DayScale
  readonly top: number
  readonly bottom: number
  readonly right: number
}

/** The inaugurations, with their years where there is room for them: the latest first. */
const Gates = ({ gates, since, expectedOn, x, top, bottom, right }: GatesProps) => {
  const { width } = useTypeface()
  const placed: { readonly at: number; readonly half: number }[] = []
  const days = [
    ...(gates.length > 0 || since === undefined ? [] : [since]),
    ...gates.map(({ on }) => on),
    ...(expectedOn === undefined ? [] : [expectedOn]),
  ]
  const years = days.toReversed().flatMap((on) => {
    const text = on.slice(0, 4)
    const half = width(text, smallest) / 2
    const at = Math.min(Math.max(x(on), margin + half), right - half)
    if (placed.some((other) => Math.abs(other.at - at) < other.half + half + 14)) return []
    placed.push({ at, half })
    return [{ on, text, at }]
  })
  return (
    <>
      {gates.map(({ on, kind }) => (
        <path
          key={on}
          d={`M${x(on)} ${top - 8}V${bottom}`}
          stroke={kind === 'renewal' ? ink.axis : ink.ink}
          strokeWidth={kind === 'renewal' ? 1.5 : 3}
        />
      ))}
      {expectedOn !== undefined && (
        <path
          d={`M${x(expectedOn)} ${top - 8}V${bottom}`}
          stroke={ink.ink}
          strokeWidth={3}
          strokeDasharray="7 6"
        />
      )}
      {years.map(({ on, text, at }) => (
        <Words
          key={on}
          text={text}
          style={smallest}
          x={at}
          y={bottom + 28}
          fill={ink.inkSoft}
          anchor="middle"
        />
      ))}
    </>
  )
}

interface RelaySketchProps {
  readonly series: RelaySeries
  readonly input: RelayInput
  readonly room: Room
  readonly fateOf: (commitment: RelayCommitmentInput) => PicturedFate
  /** A handover that is still to come. */
  readonly expectedOn?: IsoDay | undefined
}

/** The relay chart in few lines: who led, the inaugurations, a lane for each commitment, and what became of how many. */
export const RelaySketch = ({ series, input, room, fateOf, expectedOn }: RelaySketchProps) => {
  const { t } = useTranslation('share-picture')
  const { number } = useFormat()
  const { width } = useTypeface()
  const nameOf = useHeadName()
  const height = room.bottom - room.top
  if (height < leastHeight || (series.spells.length === 0 && series.lanes.length === 0)) return null

  const rowById = new Map(series.lanes.map((row) => [row.commitmentId, row]))
  const groups = laneGroups(input.commitments, fateOf).flatMap(({ fate, ids }) => {
    const rows = ids.flatMap((id) => rowById.get(id) ?? [])
    if (rows.length === 0) return []
    const word = t(`fates.${fate}`)
    return [{ fate, rows, label: input.commitments.length === 1 ? word : `${number(rows.length)} ${word}` }]
  })
  const lanesRoom = height - leastHeight - stripGap
  const pitch = Math.min(mostPitch, lanesRoom / Math.max(1, series.lanes.length))
  const hasLanes = pitch >= leastPitch && groups.length * labelStep <= lanesRoom + labelStep
  const labels = hasLanes ? Math.max(0, ...groups.map(({ label }) => width(label, smallestStrong))) : 0
  const placeIn = (column: number) => {
    const right = margin + roomWidth - (column > 0 ? column + labelGap : 0)
    return { column, right, x: dayScale(series.span, margin, right) }
  }
  const ofLabels = placeIn(labels)
  const last = placeSpells(series.spells, ofLabels.x).at(-1)
  const lastName = last === undefined ? 0 : width(nameOf(last.spell), smallestStrong)
  // Who leads now is named in any case: beside the strip, where the box is too short for it.
  const isNamedBeside = last !== undefined && lastName > last.width - 2 * boxPadding && lastName <= widestName
  const { column, right, x } = isNamedBeside ? placeIn(Math.max(labels, lastName)) : ofLabels

  const [first] = series.spells
  const { top } = room
  const lanesTop = top + stripHeight + stripGap
  const used = hasLanes ? series.lanes.length * pitch : 0
  const bottom = Math.max(lanesTop + used, top + stripHeight + 4)
  let next = lanesTop
  const placed = groups.map((group) => {
    const from = next
    next += group.rows.length * pitch
    return { ...group, from, middle: (from + next) / 2 }
  })
  const middles = spread(
    placed.map(({ middle }) => middle),
    {
      step: labelStep,
      top: lanesTop - 8,
      bottom: Math.max(bottom + 8, lanesTop - 8 + groups.length * labelStep),
    },
  )
  return (
    <>
      <Gates
        gates={series.gates}
        since={first !== undefined && first.startedOn >= series.span.from ? first.startedOn : undefined}
        expectedOn={expectedOn}
        x={x}
        top={top}
        bottom={bottom}
        right={right}
      />
      <HeadStrip series={series} x={x} top={top} beside={{ x: right + labelGap, width: column }} />
      {hasLanes &&
        placed.map(({ fate, rows, from, label }, index) => (
          <g key={fate}>
            {rows.map((row, at) => (
              <SketchedLane
                key={row.commitmentId}
                row={row}
                x={x}
                y={from + (at + 0.5) * pitch}
                thick={Math.min(13, pitch * 0.5)}
              />
            ))}
            <Words
              text={label}
              style={smallestStrong}
              x={right + labelGap}
              y={(middles[index] ?? from) + 10}
              fill={fate === 'alive' ? ink.accent : ink.inkSoft}
            />
          </g>
        ))}
    </>
  )
}
