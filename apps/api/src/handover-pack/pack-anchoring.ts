import { anchorProfile, anchorWarnings, type IsoDay } from '@estafet/domain'
import type { PackAnchoring } from '@estafet/reports'
import type { CommitmentRecord } from '../commitments/detail/commitment.queries.ts'
import { bothOrNone } from './both-languages.ts'
import type { SourceRegister } from './source-register.ts'

/** What holds a commitment at `asOf`: each factor with the document it rests on. */
export function packAnchoring(
  anchors: CommitmentRecord['anchors'],
  nextTransitionOn: IsoDay | null,
  asOf: IsoDay,
  register: SourceRegister,
): PackAnchoring {
  const profile = anchorProfile(anchors, asOf)
  const { firmLow, firmHigh, unknown, expired } = profile
  return {
    firmLow,
    firmHigh,
    unknown,
    expired,
    factors: profile.factors.map(({ factor, standing, level, anchor }) => ({
      factor,
      standing,
      level,
      claimedLevel: anchor?.isClaimed === true ? anchor.level : null,
      document: anchor?.document ?? null,
      note: anchor === null ? null : bothOrNone(anchor.note, anchor.noteEn),
      fromOn: anchor?.fromOn ?? null,
      fromPrecision: anchor?.fromPrecision ?? null,
      expiresOn: anchor?.expiresOn ?? null,
      sources: register.numbers(anchor?.evidence.map(({ source }) => source) ?? []),
    })),
    warnings: anchorWarnings(profile, nextTransitionOn, asOf),
  }
}
