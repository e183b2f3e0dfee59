import type { ReactNode } from 'react'
import { Figure } from '../../ui/figure.tsx'
import { SimulatedTag } from '../simulated-tag.tsx'
import { useWords } from '../use-words.ts'
import { RelayPicture, type RelayPictureProps } from './relay-picture.tsx'
import { RelayTable } from './relay-table.tsx'

export interface RelayChartProps extends RelayPictureProps {
  readonly source?: ReactNode
  readonly downloads?: ReactNode
}

/** Commitments as lanes, inaugurations as gates: what was carried over, what was dropped, what nobody knows. */
export const RelayChart = ({ source, downloads, ...picture }: RelayChartProps) => {
  const { series, laneHref } = picture
  const words = useWords()
  const rest = series.finding.rest.map((clause) => words.say(clause)).join(', ')
  return (
    <Figure
      title={`${words.say(series.finding.main)}${rest && `; ${rest}`}.`}
      subtitle={
        <>
          {words.t('relay.asOf', { on: words.day(series.asOf, 'long') })}
          {series.isSimulated && <SimulatedTag />}
        </>
      }
      picture={<RelayPicture {...picture} />}
      table={<RelayTable series={series} words={words} laneHref={laneHref} />}
      source={source}
      downloads={downloads}
    />
  )
}
