import { memo, useId } from 'react'
import { ChartHatch } from '../../../chart-hatch.tsx'
import type { Words } from '../../../use-words.ts'
import type { DayScale } from '../../layout/day-scale.ts'
import { FactCell, FactRing } from '../../table/fact-cell.tsx'
import { factText } from '../../series/relay-fact-words.ts'
import { fittedText } from '../../layout/fitted-text.ts'
import type { FactRow } from '../../series/relay-facts.ts'
import { GateGlyph } from '../relay-glyphs.tsx'
import { labelledTicks, placeGates } from '../../layout/relay-layout.ts'
import styles from '../relay-lines.module.css'
import { type Mark, nameLine, type PlacedRow, stripHeight } from '../../layout/relay-marks.ts'
import type { RelaySeries } from '../../series/relay-series.ts'
import { SpellBoxMark, SpellName, SpellNameBelow } from './spell-box-mark.tsx'

interface SpellStripProps {
  readonly series: RelaySeries
  readonly row: FactRow
  readonly placed: PlacedRow
  readonly x: DayScale
  readonly width: number
  readonly activeId: string | null
  readonly domId: (factId: string) => string
  readonly words: Words
}

/** The head of the chart: inaugurations above, who led in the middle, the years below. */
export const SpellStrip = memo(
  ({ series, row, placed, x, width, activeId, domId, words }: SpellStripProps) => {
    const hatchId = useId()
    const boxOf = ({ left, right }: Mark) => ({
      left,
      top: stripTop,
      width: right - left,
      height: stripHeight,
    })
    const stripTop = placed.lineY - stripHeight / 2
    const labelled = placeGates(series.gates, x, width).filter(({ isLabelled }) => isLabelled)
    const below = placed.namedBelow?.spell
    const axisTop = stripTop + stripHeight + (below ? nameLine : 0)
    return (
      <svg role="presentation" width={width} height={placed.height}>
        <defs>
          <ChartHatch id={hatchId} />
        </defs>
        {row.facts.map((fact) => {
          const mark = placed.marks.get(fact.id)
          if (!mark) return null
          return (
            <FactCell key={fact.id} id={domId(fact.id)} label={factText(fact, words)}>
              {fact.type === 'spell' && (
                <SpellBoxMark spell={fact.spell} {...boxOf(mark)} hatchId={hatchId} />
              )}
              {fact.type === 'unrecorded' && (
                <line className={styles.unknown} x1={mark.left} x2={mark.right} y1={mark.y} y2={mark.y} />
              )}
              {fact.type === 'gate' && (
                <g transform={`translate(${mark.left} ${mark.y})`}>
                  <line className={styles.gateRenewal} y1="0" y2={stripTop - mark.y} />
                  <GateGlyph kind={fact.gate.kind} />
                </g>
              )}
            </FactCell>
          )
        })}
        {/* Outside the cells: a shortened name must not compete with the cell's full one. */}
        <g aria-hidden="true">
          {row.facts.map((fact) => {
            const mark = placed.marks.get(fact.id)
            if (!mark || fact.type === 'gate') return null
            if (fact.type === 'unrecorded') {
              const text = fittedText([words.t('relay.unrecorded')], mark.right - mark.left - 12)
              return (
                <text key={fact.id} className={styles.nameText} x={mark.left + 6} y={mark.y - 6}>
                  {text}
                </text>
              )
            }
            if (fact.type !== 'spell') return null
            const Name = fact.spell.id === below?.id ? SpellNameBelow : SpellName
            return <Name key={fact.id} spell={fact.spell} {...boxOf(mark)} words={words} />
          })}
          {labelled.map(({ gate, labelX }) => (
            <text key={gate.on} className={styles.gateText} x={labelX} y={11} textAnchor="middle">
              {words.knownDay(gate.on, gate.precision)}
            </text>
          ))}
          {labelledTicks(series.ticks, x, 38).map(({ on, count }) => (
            <text
              key={on}
              className={styles.axisText}
              x={x(on)}
              y={axisTop + 14}
              textAnchor={series.dayZero === null ? 'start' : 'middle'}
            >
              {series.dayZero === null || count <= 0 ? String(count).replace('-', '−') : `+${count}`}
            </text>
          ))}
        </g>
        {activeId !== null && <FactRing mark={placed.marks.get(activeId)} />}
      </svg>
    )
  },
)
SpellStrip.displayName = 'SpellStrip'
