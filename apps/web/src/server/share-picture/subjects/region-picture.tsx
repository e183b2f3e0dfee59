import { relaySeries } from '../../../charts/relay/series/relay-series.ts'
import type { RelayInput } from '../../../charts/relay/input/relay-input.ts'
import type { Lanes } from '../../../domain-ui/relay/lanes.queries.ts'
import { regionAnswer } from '../../../features/region/region-answer.ts'
import type { RegionStory } from '../../../features/region/region-page.queries.ts'
import { useRegionAnswer } from '../../../features/region/use-region-answer.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Frame, type Room } from '../drawing/frame.tsx'
import { margin, roomWidth } from '../drawing/picture-look.ts'
import { BarKey, type BarPart, StackedBar } from '../drawing/stacked-bar.tsx'
import { fateNow } from '../relay/lane-groups.ts'
import { RelaySketch, sketchHeight } from '../relay/relay-sketch.tsx'
import { sketchInput } from '../relay/sketch-input.ts'

interface RegionPictureProps {
  readonly story: RegionStory
  /** Of its commitments; null where they are too many for a chart, or there are none. */
  readonly lanes: Lanes | null
}

/** Of many commitments, how many outlived the last handover, as parts of one bar. */
const Counts = ({ story, room }: { readonly story: RegionStory; readonly room: Room }) => {
  const { t } = useTranslation('vocabulary')
  const { number } = useFormat()
  const { alive, unknown, gone, met } = regionAnswer(story)
  if (met === 0) return null
  const counts = { alive, unknown, ended: gone }
  const parts = (['alive', 'unknown', 'ended'] as const).map((key): BarPart & { readonly label: string } => ({
    key,
    count: counts[key],
    figure: number(counts[key]),
    label: t(`survivalStatuses.${key}`),
  }))
  const shown = parts.filter(({ count }) => count > 0)
  return (
    <>
      <StackedBar
        parts={parts}
        x={margin}
        y={room.top + 8}
        width={roomWidth}
        height={Math.min(76, room.bottom - room.top - 60)}
      />
      <BarKey parts={shown} x={margin} y={room.top + 8 + Math.min(76, room.bottom - room.top - 60) + 44} />
    </>
  )
}

/** A region by who led it and what became of what it promised. */
export const RegionPicture = ({ story, lanes }: RegionPictureProps) => {
  const { t } = useTranslation('region')
  const { day, language } = useFormat()
  const answer = useRegionAnswer(story, true)
  const { name, kind, isSimulated } = story.profile
  const isBare = kind === 'province' && story.commitments.length === 0
  const input: RelayInput =
    lanes === null
      ? { ...story, commitments: [], sources: [], language }
      : sketchInput({ ...lanes, language })
  const fateOf = fateNow(input)
  return (
    <Frame
      title={isBare ? t('province.page_title', { name }) : name}
      finding={isBare ? t('province.description', { name, count: 0 }) : answer}
      day={day(story.asOf)}
      isSimulated={isSimulated}
      leastRoom={sketchHeight(input.commitments, fateOf)}
    >
      {(room) =>
        lanes === null && story.commitments.length > 0 ? (
          <Counts story={story} room={room} />
        ) : (
          <RelaySketch series={relaySeries(input)} input={input} room={room} fateOf={fateOf} />
        )
      }
    </Frame>
  )
}
