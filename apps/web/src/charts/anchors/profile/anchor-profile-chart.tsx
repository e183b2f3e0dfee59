import { useMemo } from 'react'
import { Figure } from '../../../ui/layout/figure.tsx'
import { SimulatedTag } from '../../simulated-tag.tsx'
import type { AnchorDetails, AnchorProfileInput } from '../anchor-picture-input.ts'
import { AnchorProfileLegend } from './anchor-profile-legend.tsx'
import { AnchorProfilePicture } from './anchor-profile-picture.tsx'
import { anchorRows } from '../anchor-rows.ts'
import { AnchorTable } from '../anchor-table.tsx'
import { profileFinding } from './profile-finding.ts'
import { useAnchorSpeech } from '../use-anchor-speech.ts'

interface AnchorProfileChartProps {
  readonly input: AnchorProfileInput
  readonly detailsOf: AnchorDetails
}

/** What holds a commitment in place: twelve factors as aligned bars, and the same as a table. */
export const AnchorProfileChart = ({ input, detailsOf }: AnchorProfileChartProps) => {
  const words = useAnchorSpeech()
  const rows = useMemo(() => anchorRows(input), [input])
  return (
    <Figure
      title={profileFinding(input, words)}
      subtitle={
        <>
          {words.text('profile.subtitle', { on: words.format.day(input.asOf) })}
          {input.isSimulated && <SimulatedTag />}
        </>
      }
      legend={<AnchorProfileLegend rows={rows} words={words} />}
      picture={<AnchorProfilePicture rows={rows} words={words} />}
      table={<AnchorTable rows={rows} words={words} detailsOf={detailsOf} />}
    />
  )
}
