import { useMemo } from 'react'
import { Figure } from '../../../ui/layout/figure.tsx'
import { SimulatedTag } from '../../simulated-tag.tsx'
import type { AnchorDetails, AnchorLadderInput } from '../anchor-picture-input.ts'
import { ladderFinding } from './ladder-finding.ts'
import { LadderLegend } from './ladder-legend.tsx'
import { LadderPicture } from './ladder-picture.tsx'
import { ladderSeries } from './ladder-series.ts'
import { LadderTable } from './ladder-table.tsx'
import { useAnchorSpeech } from '../use-anchor-speech.ts'

interface AnchorLadderChartProps {
  readonly input: AnchorLadderInput
  readonly detailsOf: AnchorDetails
}

/** The history of one factor as steps over time, and the same as a table. */
export const AnchorLadderChart = ({ input, detailsOf }: AnchorLadderChartProps) => {
  const words = useAnchorSpeech()
  const series = useMemo(() => ladderSeries(input), [input])
  const finding = ladderFinding(input, words)
  return (
    <Figure
      title={finding}
      subtitle={
        <>
          {words.text('ladder.subtitle', { on: words.format.day(input.asOf) })}
          {input.isSimulated && <SimulatedTag />}
        </>
      }
      legend={<LadderLegend series={series} words={words} />}
      picture={<LadderPicture series={series} label={finding} words={words} />}
      table={<LadderTable series={series} words={words} detailsOf={detailsOf} />}
    />
  )
}
