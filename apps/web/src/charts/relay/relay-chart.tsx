import type { ReactNode } from 'react'
import { Figure } from '../../ui/layout/figure.tsx'
import { ChartExport } from '../export/chart-export.tsx'
import { day, message, type Message } from '../message.ts'
import { SimulatedTag } from '../simulated-tag.tsx'
import { useWords, type Words } from '../use-words.ts'
import { RelayPicture, type RelayPictureProps } from './picture/relay-picture.tsx'
import type { RelaySeries } from './series/relay-series.ts'
import { findingText } from './series/finding-text.ts'
import { namedSources } from './input/relay-sources-named.ts'
import { RelayTable } from './table/relay-table.tsx'

export interface RelayChartProps extends RelayPictureProps {
  /** What a file of the picture is called, before its day: `61.71-bagan-estafet`. */
  readonly fileName: string
  readonly source?: ReactNode
}

const dayZeroOf = ({ dayZero, gates }: RelaySeries): Message | null => {
  const gate = gates.find(({ on }) => on === dayZero)
  if (gate === undefined) return null
  const { personName, on, precision, kind } = gate
  return message(personName === null ? 'relay.dayZero' : 'relay.dayZeroOf', {
    on: day(on, precision),
    name: personName ?? '',
    kind: { word: `vocabulary:transitionKinds.${kind}` },
  })
}

/** What a reader must know besides: from which day it counts, what is decided, what is left out. */
const notesOf = (series: RelaySeries, { say }: Words): readonly string[] =>
  [
    dayZeroOf(series),
    series.finding.decisions,
    series.gap,
    series.outside > 0 ? message('relay.outside', { count: series.outside }) : null,
  ].flatMap((note) => (note === null ? [] : [say(note)]))

/** Commitments as lanes, inaugurations as gates: what was carried over, what was dropped, what nobody knows. */
export const RelayChart = ({ source, fileName, ...picture }: RelayChartProps) => {
  const { series, laneHref, label } = picture
  const words = useWords('anchors')
  const finding = findingText(series, words)
  const notes = notesOf(series, words)
  const draw = async () => {
    const { relayDrawing } = await import('./picture/relay-drawing.tsx')
    return relayDrawing(series, words)
  }
  return (
    <Figure
      title={finding}
      subtitle={
        <>
          {[words.t('relay.asOf', { on: words.day(series.asOf, 'long') }), ...notes].join(' ')}
          {series.isSimulated && <SimulatedTag />}
        </>
      }
      picture={<RelayPicture {...picture} />}
      table={<RelayTable series={series} words={words} laneHref={laneHref} />}
      source={source}
      downloads={
        <ChartExport
          fileName={`estafet-${fileName}-${series.asOf}`}
          name={label}
          finding={finding}
          notes={notes}
          sources={namedSources(series)}
          asOf={series.asOf}
          isSimulated={series.isSimulated}
          draw={draw}
        />
      }
    />
  )
}
