import { useCallback, useMemo } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { AnchorLadderChart } from '../../../charts/anchors/ladder/anchor-ladder-chart.tsx'
import { AnchorProfileChart } from '../../../charts/anchors/profile/anchor-profile-chart.tsx'
import { useAnchorSpeech } from '../../../charts/anchors/use-anchor-speech.ts'
import { Disclosure } from '../../../ui/layout/disclosure.tsx'
import { Stack } from '../../../ui/layout/layout.tsx'
import { anchorLadderInputs, anchorProfileInput, openLadder } from './anchor-chart-input.ts'
import { AnchorDetailsOf } from './anchor-details.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

/** The profile, the ladder of the legal basis, and the history of whatever else was recorded more than once. */
export const AnchorCharts = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('anchors')
  const words = useAnchorSpeech()
  const profile = useMemo(() => anchorProfileInput(detail), [detail])
  const ladders = useMemo(() => anchorLadderInputs(detail), [detail])
  const records = useMemo(() => new Map(detail.anchors.map((anchor) => [anchor.id, anchor])), [detail])
  const detailsOf = useCallback(
    (id: number) => {
      const anchor = records.get(id)
      return anchor === undefined ? null : <AnchorDetailsOf anchor={anchor} />
    },
    [records],
  )
  return (
    <Stack gap={6}>
      <AnchorProfileChart input={profile} detailsOf={detailsOf} />
      {ladders
        .filter(({ factor }) => factor === openLadder)
        .map((input) => (
          <AnchorLadderChart key={input.factor} input={input} detailsOf={detailsOf} />
        ))}
      {ladders.some(({ factor }) => factor !== openLadder) && (
        <div>
          {ladders
            .filter(({ factor }) => factor !== openLadder)
            .map((input) => (
              <Disclosure
                key={input.factor}
                summary={t('ladder.history', {
                  factor: words.factorInText(input.factor),
                  count: input.steps.length,
                })}
              >
                <AnchorLadderChart input={input} detailsOf={detailsOf} />
              </Disclosure>
            ))}
        </div>
      )}
    </Stack>
  )
}
