import { type AnchorFactor, isInauguratedHead } from '@estafet/domain'
import type {
  AnchorInput,
  AnchorLadderInput,
  AnchorProfileInput,
} from '../../../charts/anchors/anchor-picture-input.ts'
import type { AnchorRecord, CommitmentDetail } from '../commitment-page.queries.ts'

type AnchoredDetail = Pick<
  CommitmentDetail,
  'anchors' | 'anchorProfile' | 'anchorSteps' | 'asOf' | 'isSimulated' | 'spells' | 'transitions'
>

const inputOf = ({
  id,
  factor,
  level,
  fromOn,
  fromPrecision,
  fromRaw,
  expiresOn,
  isClaimed,
  document,
  recorder,
}: AnchorRecord): AnchorInput => ({
  id,
  factor,
  level,
  fromOn,
  fromPrecision,
  fromRaw,
  expiresOn,
  isClaimed,
  document,
  recorder,
})

const byId = ({ anchors }: Pick<AnchoredDetail, 'anchors'>): ReadonlyMap<number, AnchorInput> =>
  new Map(anchors.map((anchor) => [anchor.id, inputOf(anchor)]))

/** The profile as its picture takes it. */
export const anchorProfileInput = (detail: AnchoredDetail): AnchorProfileInput => {
  const anchors = byId(detail)
  return {
    asOf: detail.asOf,
    isSimulated: detail.isSimulated,
    factors: detail.anchorProfile.factors.map(({ factor, standing, anchorId }) => ({
      factor,
      standing,
      anchor: anchorId === null ? null : (anchors.get(anchorId) ?? null),
    })),
  }
}

/** A ladder for each factor recorded more than once, in the order of the factors. */
export const anchorLadderInputs = (detail: AnchoredDetail): readonly AnchorLadderInput[] => {
  const anchors = byId(detail)
  const gates = detail.transitions.map(({ inauguratedOn: on, inauguratedPrecision: precision }) => ({
    on,
    precision,
  }))
  const gaps = detail.spells
    .filter((spell) => !isInauguratedHead(spell))
    .map(({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn }))
  return detail.anchorSteps
    .filter(({ steps }) => steps.length > 1)
    .map(({ factor, steps }) => ({
      asOf: detail.asOf,
      isSimulated: detail.isSimulated,
      factor,
      gates,
      gaps,
      steps: steps.flatMap(({ anchorId, ...step }) => {
        const anchor = anchors.get(anchorId)
        return anchor === undefined ? [] : [{ ...step, anchor }]
      }),
    }))
}

/** Whose ladder stands open on the page; the others are a click away. */
export const openLadder: AnchorFactor = 'legal_basis'
