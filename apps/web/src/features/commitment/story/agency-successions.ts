import type { CommitmentDetail } from '../commitment-page.queries.ts'
import type { KnownDay } from '@estafet/i18n'
import { spanOf } from '../known-day.ts'
import type { Format } from '../../../ui/text/use-format.ts'

/** One agency carrying on the work of another; `on` is null where the day was never recorded. */
export interface Succession {
  readonly before: string
  readonly after: string
  readonly on: KnownDay | null
  readonly raw: string | null
}

type Answerable = Pick<CommitmentDetail, 'leadAgencies'>

/** Each time the commitment passed from one agency to its successor, oldest first. */
export const successionsOf = ({ leadAgencies }: Answerable): readonly Succession[] =>
  leadAgencies.slice(1).map(({ name }, index) => {
    const before = leadAgencies[index]
    return {
      before: before?.name ?? '',
      after: name,
      on:
        before?.succeededOn == null
          ? null
          : { on: before.succeededOn, precision: before.succeededPrecision ?? 'day' },
      raw: before?.succeededRaw ?? null,
    }
  })

/** The agency that answers for the commitment now; null where none is named. */
export const answeringAgency = ({ leadAgencies }: Answerable): string | null =>
  leadAgencies.at(-1)?.name ?? null

/**
 * When a succession was, for reading: the key of a text and the day that fills it. The last day of a year or month is
 * the safe reading of a date not known better, so that much is said: by then at the latest.
 */
export const successionWhen = (
  { on }: Succession,
  format: Format,
): { readonly key: 'agency.on' | 'agency.by' | 'agency.undated'; readonly day: string } => {
  if (on === null) return { key: 'agency.undated', day: '' }
  const isLatest = on.precision !== 'day' && spanOf(on).to === on.on && spanOf(on).from !== on.on
  const day = format.impreciseDay(on.on, on.precision)
  return { key: isLatest ? 'agency.by' : 'agency.on', day }
}
