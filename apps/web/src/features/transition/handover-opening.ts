import { isInferred } from '@estafet/domain'
import type { TextFeature, TextKey } from '@estafet/i18n'
import type { Format } from '../../ui/text/use-format.ts'
import type { HeldHandover } from './transition-page.queries.ts'

/** A sentence as the key of its text and the values it takes. */
export interface Sentence<Feature extends TextFeature = 'decisions'> {
  readonly key: TextKey<Feature>
  readonly values: Readonly<Record<string, string | number>>
}

type Told = Pick<HeldHandover, 'kind' | 'gapDays' | 'undocumentedDays' | 'precision' | 'windows'> & {
  readonly outgoing: { readonly personName: string | null } | null
  readonly incoming: { readonly personName: string | null } | null
}

const nameOf = (head: Told['outgoing'] | Told['incoming']): string => head?.personName ?? ''

const gap = ({ gapDays, undocumentedDays, precision }: Told, { number }: Format): Sentence[] => {
  if (gapDays === null || gapDays === 0) return []
  // Where not one day of the gap is recorded, nobody can say that there was no definitive head.
  const key = undocumentedDays === gapDays ? 'gap_unrecorded' : 'gap'
  const about = isInferred(precision) ? '_about' : ''
  return [{ key: `${key}${about}`, values: { count: gapDays, days: number(gapDays) } }]
}

/** Who handed to whom and when, and what lay in between. */
export const handoverOpening = (held: Told, dayZero: string, office: string, format: Format): Sentence[] => {
  const { kind, outgoing, incoming, precision, windows } = held
  const key = outgoing === null && kind === 'change' ? 'unknown' : kind
  const values = {
    from: nameOf(outgoing),
    to: nameOf(incoming),
    office,
    date: format.impreciseDay(dayZero, precision),
  }
  return [
    { key: `people.${key}` as const, values },
    ...gap(held, format),
    ...(windows === null ? [{ key: 'imprecise' as const, values: {} }] : []),
  ]
}
