import type { AnchorWarning } from '@estafet/domain'
import { anchorWarningText } from '@estafet/i18n'
import type { AnchorWords } from '../../../charts/anchors/use-anchor-speech.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

type Expected = NonNullable<CommitmentDetail['expectedTransition']>
type Warned = Pick<CommitmentDetail, 'anchorWarnings' | 'anchorProfile'> & {
  readonly expectedTransition: Pick<Expected, 'on' | 'precision' | 'basis'> | null
}

export interface WarningNotice {
  readonly kind: AnchorWarning['kind']
  readonly title: string
  /** What is so, one sentence a factor. */
  readonly facts: readonly string[]
  /** What would help. */
  readonly help: string
}

const factsOf = (
  warnings: readonly AnchorWarning[],
  { anchorProfile }: Pick<Warned, 'anchorProfile'>,
  words: AnchorWords,
): string[] =>
  warnings.flatMap((warning) => {
    const level = anchorProfile.factors.find(({ factor }) => factor === warning.factor)?.level ?? null
    return anchorWarningText(warning, level, words) ?? []
  })

const expiring = (detail: Warned, words: AnchorWords): WarningNotice[] => {
  const warnings = detail.anchorWarnings.filter(({ kind }) => kind === 'expires_before_next_term')
  const expected = detail.expectedTransition
  if (warnings.length === 0 || expected === null) return []
  const values = {
    factors: words.format.list(warnings.map(({ factor }) => words.factorInText(factor))),
    day: words.format.impreciseDay(expected.on, expected.precision),
  }
  return [
    {
      kind: 'expires_before_next_term',
      title: words.text(`warning.expires.title.${expected.basis}`, values),
      facts: factsOf(warnings, detail, words),
      help: words.text('warning.expires.help', values),
    },
  ]
}

const dependent = (detail: Warned, words: AnchorWords): WarningNotice[] => {
  const warnings = detail.anchorWarnings.filter(({ kind }) => kind === 'depends_on_one_person')
  if (warnings.length === 0) return []
  return [
    {
      kind: 'depends_on_one_person',
      title: words.text('warning.one_person.title'),
      facts: factsOf(warnings, detail, words),
      help: words.text('warning.one_person.help'),
    },
  ]
}

/** The two warnings in plain words, each with what would help; none where none applies. */
export const warningNotices = (detail: Warned, words: AnchorWords): readonly WarningNotice[] => [
  ...expiring(detail, words),
  ...dependent(detail, words),
]
