import { type AnchorFactor, anchorFactors, anchorProfile, anchorSteps, type IsoDay } from '@estafet/domain'
import { translate, lowerFirst } from '@estafet/i18n'
import { formatIn } from '../../ui/text/use-format.ts'
import type { AnchorInput, AnchorLadderInput, AnchorProfileInput } from './anchor-picture-input.ts'
import type { AnchorWords } from './use-anchor-speech.ts'

const format = formatIn('id')
const factor = (word: AnchorFactor) => translate('id', 'vocabulary', `anchorFactors.${word}`)

/** The Indonesian words, as the page would have loaded them. */
export const anchorWords: AnchorWords = {
  text: (key, values) => translate('id', 'anchors', key, values),
  factor,
  factorInText: (word) => lowerFirst(factor(word)),
  day: (day) => format.day(day),
  format,
}

export const someAnchor = (id: number, fromOn: IsoDay, own: Partial<AnchorInput> = {}): AnchorInput => ({
  id,
  factor: 'legal_basis',
  level: 2,
  fromOn,
  fromPrecision: 'day',
  fromRaw: fromOn,
  expiresOn: null,
  document: `Dokumen ${id}`,
  recorder: 'Peneliti',
  ...own,
})

/** A profile by the rule itself. */
export const profileOf = (
  anchors: readonly AnchorInput[],
  asOf: IsoDay = '2026-11-23',
): AnchorProfileInput => ({
  asOf,
  isSimulated: false,
  factors: anchorProfile(anchors, asOf).factors,
})

/** A ladder by the rule itself. */
export const ladderOf = (
  anchors: readonly AnchorInput[],
  own: Partial<AnchorLadderInput> = {},
): AnchorLadderInput => ({
  asOf: '2026-11-23',
  isSimulated: false,
  factor: 'legal_basis',
  steps: anchorSteps(anchors, 'legal_basis', own.asOf ?? '2026-11-23'),
  gates: [],
  gaps: [],
  ...own,
})

/** The legal basis of Pontianak's smart city. */
export const pontianak: readonly AnchorInput[] = (
  [
    ['2019', 'Perwa 25/2019', 2],
    ['2020', 'Perwa 20/2020', 2],
    ['2021', 'Perwa 47/2021', 2],
    ['2022', 'Perda 9/2022', 3],
  ] as const
).map(([year, document, level], index) =>
  someAnchor(index + 1, `${year}-12-31`, { fromPrecision: 'year', fromRaw: year, document, level }),
)

/** An anchor of every factor, at one level. */
export const everyFactor = (own: Partial<AnchorInput> = {}): readonly AnchorInput[] =>
  anchorFactors.map((each, index) => someAnchor(100 + index, '2020-01-01', { factor: each, ...own }))
