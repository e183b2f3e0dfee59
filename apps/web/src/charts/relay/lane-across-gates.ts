import type { IsoDay, LaneSegment, LaneSign } from '@estafet/domain'
import type { Gate, SpellBox } from './relay-spells.ts'

type DatedSign = Pick<LaneSign, 'on' | 'says'>

const isLife = ({ says }: DatedSign) => says === 'evidenced' || says === 'claimed'

/** A segment of life as the leader who came in at `gate` knows it: only what was seen since then counts. */
const asKnownSince = (
  segment: LaneSegment,
  gate: IsoDay,
  signs: readonly DatedSign[],
): readonly LaneSegment[] => {
  const { from, to, kind } = segment
  // What was seen today is drawn though it has no length yet.
  if ((kind !== 'evidenced' && kind !== 'claimed') || to <= gate || from === to) return [segment]
  const since = signs.filter((sign) => sign.on >= gate && isLife(sign))
  const lost = from > gate ? from : gate
  const within = (on: IsoDay | undefined) => (on === undefined || on > to ? to : on < lost ? lost : on)
  const seen = within(since[0]?.on)
  const shown = within(since.find(({ says }) => says === 'evidenced')?.on)
  // Nothing is vouched for until a sign, and a claim vouches for no more than a claim.
  const solid = kind === 'evidenced' ? shown : seen
  return [
    { from, to: lost, kind },
    { from: lost, to: seen, kind: 'unknown' as const },
    { from: seen, to: solid, kind: 'claimed' as const },
    { from: solid, to, kind },
  ].filter((part) => part.from < part.to)
}

const merged = (segments: readonly LaneSegment[]): readonly LaneSegment[] => {
  const done: LaneSegment[] = []
  for (const segment of segments) {
    const last = done.at(-1)
    if (last?.kind === segment.kind) done[done.length - 1] = { ...last, to: segment.to }
    else done.push(segment)
  }
  return done
}

/**
 * The days on which the seat went to somebody else: inaugurations but renewals, which change no hands, and the first
 * day of each stretch in which acting heads or nobody hold it (`openGap` of the domain).
 */
export const handoverDays = (
  gates: readonly Pick<Gate, 'on' | 'kind'>[],
  spells: readonly Pick<SpellBox, 'startedOn' | 'look'>[],
): readonly IsoDay[] => {
  const gaps = spells.filter(
    ({ look }, index) => look !== 'solid' && (spells[index - 1]?.look ?? 'solid') === 'solid',
  )
  return [
    ...gates.filter(({ kind }) => kind !== 'renewal').map(({ on }) => on),
    ...gaps.map(({ startedOn }) => startedOn),
  ].toSorted()
}

/**
 * A sign of life under one leader says nothing about the next one: from each of the days on which the seat changed
 * hands the line is unknown until something is seen again (as continuity status counts, DOMAIN § 3).
 */
export const acrossHandovers = (
  { segments, signs }: { readonly segments: readonly LaneSegment[]; readonly signs: readonly DatedSign[] },
  days: readonly IsoDay[],
): readonly LaneSegment[] =>
  merged(
    days.reduce<readonly LaneSegment[]>(
      (parts, on) => parts.flatMap((segment) => asKnownSince(segment, on, signs)),
      segments,
    ),
  )
