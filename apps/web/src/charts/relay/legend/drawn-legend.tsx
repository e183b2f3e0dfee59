import { upperFirst } from '@estafet/i18n'
import { textWidth } from '../../export/svg-text.ts'
import type { Words } from '../../use-words.ts'
import { type LegendEntry, legendEntries } from './legend-entries.ts'
import { isCentred, LegendSample } from './legend-sample.tsx'
import styles from '../picture/relay-drawing.module.css'
import type { RelaySeries } from '../series/relay-series.ts'

const headRoom = 190
const lineHeight = 24
const size = 12

interface PlacedEntry {
  readonly entry: LegendEntry
  readonly text: string
  readonly left: number
  readonly line: number
}

/** The entries in lines no wider than `width`, each group beginning a line of its own. */
const placeLegend = (shown: readonly RelaySeries[], { t, say }: Words, width: number) => {
  let line = -1
  const groups = legendEntries(shown).map(({ group, entries }) => {
    line += 1
    const first = line
    let left = headRoom
    const placed = entries.map((entry): PlacedEntry => {
      const text = upperFirst(say(entry.word))
      const room = (isCentred(entry) ? 24 : 36) + textWidth(text, size)
      if (left + room > width && left > headRoom) {
        line += 1
        left = headRoom
      }
      const at = { entry, text, left, line }
      left += room + 18
      return at
    })
    return { name: t(`relay.legend.${group}`), line: first, placed }
  })
  return { groups, lines: line + 1 }
}

export const legendHeight = (shown: readonly RelaySeries[], words: Words, width: number): number =>
  placeLegend(shown, words, width).lines * lineHeight

/** The legend as part of an exported picture. */
export const DrawnLegend = ({
  shown,
  words,
  width,
  top,
  hatchId,
}: {
  readonly shown: readonly RelaySeries[]
  readonly words: Words
  readonly width: number
  readonly top: number
  readonly hatchId: string
}) => (
  <g transform={`translate(0 ${top})`}>
    {placeLegend(shown, words, width).groups.map(({ name, line, placed }) => (
      <g key={name}>
        <text className={styles.status} x={0} y={line * lineHeight + 14}>
          {name}
        </text>
        {placed.map(({ entry, text, left, line: own }) => (
          <g key={text} transform={`translate(${left} ${own * lineHeight})`}>
            <LegendSample entry={entry} hatchId={hatchId} />
            <text className={styles.word} x={isCentred(entry) ? 24 : 36} y={14}>
              {text}
            </text>
          </g>
        ))}
      </g>
    ))}
  </g>
)
