import type { ReactNode } from 'react'
import { Keel } from '../picture/lane/firm-keel.tsx'
import { KnotGlyph } from '../picture/lane/knot-glyph.tsx'
import { LaneLine } from '../picture/lane/lane-line.tsx'
import type { LegendEntry } from './legend-entries.ts'
import { EndGlyph, GateGlyph, MilestoneGlyph, RenameGlyph } from '../picture/relay-glyphs.tsx'
import lines from '../picture/relay-lines.module.css'

const drawn = (entry: LegendEntry, hatchId: string): ReactNode => {
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
    case 'firm':
      return (
        <>
          <LaneLine kind="evidenced" x1={1} x2={29} y={4} />
          <Keel size={entry.name} sizeAtMost={entry.name} left={1} right={29} y={3} hatchId={hatchId} />
        </>
      )
    case 'firmUnknown':
      return (
        <>
          <LaneLine kind="evidenced" x1={1} x2={29} y={4} />
          <Keel size={1} sizeAtMost={4} left={1} right={29} y={3} hatchId={hatchId} />
        </>
      )
    case 'gate':
      return <GateGlyph kind={entry.name} />
    case 'knot':
      return <KnotGlyph mark={entry.name} />
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

/** Whether the sign is drawn around its middle, and not along a line. */
export const isCentred = ({ type }: LegendEntry): boolean =>
  !['spell', 'lane', 'tick', 'firm', 'firmUnknown'].includes(type)

/** A sign of the legend within 30 × 20 px. */
export const LegendSample = ({
  entry,
  hatchId,
}: {
  readonly entry: LegendEntry
  readonly hatchId: string
}) => <g transform={isCentred(entry) ? 'translate(10 10)' : undefined}>{drawn(entry, hatchId)}</g>
