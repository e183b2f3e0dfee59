import type { ReactNode } from 'react'
import type { Words } from '../use-words.ts'
import type { DayScale } from './day-scale.ts'
import { FactCell } from './fact-cell.tsx'
import { LaneLine, LaneSigns } from './lane-line.tsx'
import { NameTexts } from './name-texts.tsx'
import { MilestoneThread } from './milestone-thread.tsx'
import { factText } from './fact-text.ts'
import type { RelayFact } from './relay-facts.ts'
import { EndGlyph, KnotGlyph, RenameGlyph } from './relay-glyphs.tsx'
import styles from './relay-lines.module.css'
import type { Mark, PlacedRow } from './relay-marks.ts'
import type { LaneRow } from './relay-series.ts'

interface LaneProps {
  readonly row: LaneRow
  readonly facts: readonly RelayFact[]
  readonly placed: PlacedRow
  readonly x: DayScale
  readonly width: number
  readonly activeId: string | null
  readonly domId: (factId: string) => string
  readonly words: Words
}

/** Lines lie under the threads, threads under knots and ends, whatever the order of reading. */
const paintOrder: readonly RelayFact['type'][] = ['segment', 'milestone', 'rename', 'knot', 'end']

const picture = (fact: RelayFact, mark: Mark, x: DayScale): ReactNode => {
  const here = `translate(${mark.left} ${mark.y})`
  switch (fact.type) {
    case 'segment':
      return <LaneLine kind={fact.segment.kind} x1={mark.left} x2={mark.right} y={mark.y} />
    case 'milestone':
      return <MilestoneThread milestone={fact.milestone} x={x} y={mark.y} />
    case 'knot':
      return (
        <g transform={here}>
          <KnotGlyph state={fact.knot.state} />
        </g>
      )
    case 'end':
      return (
        <g transform={here}>
          <EndGlyph how={fact.end.how} />
        </g>
      )
    case 'rename':
      return (
        <>
          <line className={styles.year} x1={mark.left} x2={mark.left} y1={mark.y} y2={mark.y + 8} />
          <g transform={here}>
            <RenameGlyph />
          </g>
        </>
      )
    default:
      return null
  }
}

/** One commitment's life as a line, with its handovers, names, milestones and end. */
export const Lane = ({ row, facts, placed, x, width, activeId, domId, words }: LaneProps) => {
  const cells = paintOrder.map((type) => ({ type, facts: facts.filter((fact) => fact.type === type) }))
  return (
    <svg role="presentation" width={width} height={placed.height}>
      {cells.map(({ type, facts: ofType }) => (
        <g key={type} role="presentation">
          {ofType.map((fact) => {
            const mark = placed.marks.get(fact.id)
            return (
              mark && (
                <FactCell
                  key={fact.id}
                  id={domId(fact.id)}
                  mark={mark}
                  label={factText(fact, words)}
                  isActive={fact.id === activeId}
                >
                  {picture(fact, mark, x)}
                </FactCell>
              )
            )
          })}
          {type === 'rename' && <NameTexts renames={row.renames} x={x} y={placed.lineY - 13} width={width} />}
          {type === 'segment' && <LaneSigns signs={row.signs} x={x} y={placed.lineY} />}
        </g>
      ))}
    </svg>
  )
}
