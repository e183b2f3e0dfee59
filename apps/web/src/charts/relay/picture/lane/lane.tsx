import { memo, type ReactNode, useId } from 'react'
import { ChartHatch } from '../../../chart-hatch.tsx'
import type { Words } from '../../../use-words.ts'
import type { DayScale } from '../../layout/day-scale.ts'
import { FactCell, FactRing } from '../../table/fact-cell.tsx'
import { factText } from '../../series/relay-fact-words.ts'
import { Keel } from './firm-keel.tsx'
import { KnotGlyph } from './knot-glyph.tsx'
import { LaneLine } from './lane-line.tsx'
import type { LaneRow, SeenSign } from '../../series/lane-row.ts'
import { MilestoneThread } from './milestone-thread.tsx'
import { NameTexts } from './name-texts.tsx'
import type { RelayFact } from '../../series/relay-facts.ts'
import { EndGlyph, RenameGlyph } from '../relay-glyphs.tsx'
import styles from '../relay-lines.module.css'
import type { Mark, PlacedRow } from '../../layout/relay-marks.ts'

export interface LaneProps {
  readonly row: LaneRow
  readonly facts: readonly RelayFact[]
  readonly placed: PlacedRow
  readonly x: DayScale
  readonly width: number
  readonly activeId: string | null
  readonly domId: (factId: string) => string
  readonly words: Words
}

/** Keel and line lie under the days they rest on, those under threads, knots and ends, whatever the order of reading. */
const paintOrder: readonly RelayFact['type'][] = [
  'firm',
  'segment',
  'name',
  'sign',
  'milestone',
  'knot',
  'end',
]

const signLooks: Readonly<
  Partial<Record<SeenSign['says'], readonly [className: string | undefined, r: number]>>
> = {
  evidenced: [styles.sign, 5],
  claimed: [styles.signClaimed, 3.5],
  dormant: [styles.signDormant, 4],
  paused: [styles.signDormant, 4],
}

/** A day the line rests on: a reader sees that a year of solid line may be one document. */
const LaneSignMark = ({ says, x, y }: { says: SeenSign['says']; x: number; y: number }) => {
  const look = signLooks[says]
  return look === undefined ? null : <circle className={look[0]} cx={x} cy={y} r={look[1]} />
}

interface Placed {
  readonly mark: Mark
  readonly lineY: number
  readonly x: DayScale
  readonly hatchId: string
}

const picture = (fact: RelayFact, { mark, lineY, x, hatchId }: Placed): ReactNode => {
  const { left, right, y } = mark
  const here = `translate(${left} ${y})`
  switch (fact.type) {
    case 'segment':
      return <LaneLine kind={fact.segment.kind} x1={left} x2={right} y={y} />
    case 'firm':
      return <Keel {...fact.firm} {...{ left, right, hatchId }} y={lineY} />
    case 'sign':
      return <LaneSignMark says={fact.sign.says} x={left} y={y} />
    case 'milestone':
      return <MilestoneThread milestone={fact.milestone} x={x} y={y} />
    case 'knot':
      return (
        <g transform={here}>
          <KnotGlyph mark={fact.knot.mark} />
        </g>
      )
    case 'end':
      return (
        <g transform={here}>
          <EndGlyph how={fact.end.how} />
        </g>
      )
    case 'name':
      return (
        <>
          <line className={styles.year} x1={left} x2={left} y1={y} y2={lineY} />
          <g transform={here}>
            <RenameGlyph />
          </g>
        </>
      )
    default:
      return null
  }
}

type CellsProps = Omit<LaneProps, 'activeId' | 'width'>

/** All but the ring: drawn once, however often the reader moves. */
const LaneCells = memo(({ row, facts, placed, x, domId, words }: CellsProps) => {
  const hatchId = useId()
  const { lineY, marks, names } = placed
  const ordered = facts.toSorted((a, b) => paintOrder.indexOf(a.type) - paintOrder.indexOf(b.type))
  return (
    <>
      {row.firm.length > 0 && (
        <g className={styles.faintHatch}>
          <ChartHatch id={hatchId} spacing={4} />
        </g>
      )}
      {ordered.map((fact) => {
        const mark = marks.get(fact.id)
        return (
          mark && (
            <FactCell key={fact.id} id={domId(fact.id)} label={factText(fact, words)}>
              {picture(fact, { mark, lineY, x, hatchId })}
            </FactCell>
          )
        )
      })}
      {names.length > 0 && <NameTexts places={names} y={lineY - 17} />}
    </>
  )
})
LaneCells.displayName = 'LaneCells'

/** One commitment's life as a line, with its handovers, names, milestones and end, and what holds it beneath. */
export const Lane = ({ activeId, width, ...cells }: LaneProps) => {
  const { marks, height } = cells.placed
  return (
    <svg role="presentation" width={width} height={height}>
      <LaneCells {...cells} />
      {activeId !== null && <FactRing mark={marks.get(activeId)} />}
    </svg>
  )
}
