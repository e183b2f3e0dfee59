import { type ReactNode, useId } from 'react'
import { ChartHatch } from '../chart-hatch.tsx'
import type { Words } from '../use-words.ts'
import { LaneLine } from './lane-line.tsx'
import { type LegendEntry, legendEntries } from './legend-entries.ts'
import styles from './relay-chart.module.css'
import { EndGlyph, GateGlyph, KnotGlyph, MilestoneGlyph, RenameGlyph } from './relay-glyphs.tsx'
import lines from './relay-lines.module.css'
import type { RelaySeries } from './relay-series.ts'

const sample = (entry: LegendEntry, hatchId: string): ReactNode => {
  switch (entry.type) {
    case 'spell':
      return (
        <rect
          className={lines[entry.name]}
          x={1}
          y={4}
          width={28}
          height={12}
          rx={2}
          {...(entry.name === 'hatched' ? { fill: `url(#${hatchId})` } : {})}
        />
      )
    case 'lane':
      return <LaneLine kind={entry.name} x1={1} x2={29} y={10} />
    case 'gate':
      return <GateGlyph kind={entry.name} />
    case 'knot':
      return <KnotGlyph state={entry.name} />
    case 'end':
      return <EndGlyph how={entry.name} />
    case 'milestone':
      return <MilestoneGlyph schedule={entry.name} />
    case 'rename':
      return <RenameGlyph />
    case 'sign':
      return <circle className={lines.sign} r={5} />
    case 'tick':
      return (
        <>
          <line className={lines.tick} x1={3} x2={3} y1={4} y2={16} />
          <line className={lines.thread} x1={3} x2={27} y1={10} y2={10} />
        </>
      )
  }
}

const isCentred = ({ type }: LegendEntry) => !['spell', 'lane', 'tick'].includes(type)

/** Only what this chart shows, each sign beside its word. */
export const RelayLegend = ({ series, words }: { readonly series: RelaySeries; readonly words: Words }) => {
  const hatchId = useId()
  return (
    <dl className={styles.legend}>
      {legendEntries(series).map(({ group, entries }) => (
        <div key={group} className={styles.legendGroup}>
          <dt>{words.t(`relay.legend.${group}`)}</dt>
          {entries.map((entry) => (
            <dd key={entry.word}>
              <svg aria-hidden="true" width={isCentred(entry) ? 22 : 30} height="20">
                {entry.word === 'relay.look.hatched' && <ChartHatch id={hatchId} />}
                <g transform={isCentred(entry) ? 'translate(9 11)' : undefined}>{sample(entry, hatchId)}</g>
              </svg>
              {words.t(entry.word)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
