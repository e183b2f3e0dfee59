import { findingText } from '../../../charts/relay/series/finding-text.ts'
import { relaySeries } from '../../../charts/relay/series/relay-series.ts'
import { useWords } from '../../../charts/use-words.ts'
import type { Lanes } from '../../../domain-ui/relay/lanes.queries.ts'
import type { CommitmentDetail } from '../../../features/commitment/commitment-page.queries.ts'
import { translated } from '../../../ui/text/translated.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { Frame } from '../drawing/frame.tsx'
import { fateNow } from '../relay/lane-groups.ts'
import { RelaySketch, sketchHeight } from '../relay/relay-sketch.tsx'
import { sketchInput } from '../relay/sketch-input.ts'

interface CommitmentPictureProps {
  readonly detail: CommitmentDetail
  readonly lanes: Lanes
}

/** A commitment by its one lane across those who led. */
export const CommitmentPicture = ({ detail, lanes }: CommitmentPictureProps) => {
  const { day, language } = useFormat()
  const words = useWords('anchors')
  const { title, titleEn, regionName, isSimulated } = detail
  const input = sketchInput({ ...lanes, language })
  const fateOf = fateNow(input)
  const series = relaySeries(input)
  const { decisions } = series.finding
  return (
    <Frame
      eyebrow={regionName}
      title={translated(title, titleEn, language)}
      finding={[findingText(series, words), ...(decisions === null ? [] : [words.say(decisions)])].join(' ')}
      day={day(lanes.asOf)}
      isSimulated={isSimulated}
      leastRoom={sketchHeight(input.commitments, fateOf)}
    >
      {(room) => <RelaySketch series={series} input={input} room={room} fateOf={fateOf} />}
    </Frame>
  )
}
