import { addDays } from '@estafet/domain'
import {
  absenceSentence,
  anchorDocuments,
  anchorSentences,
  unknownSentence,
} from '../texts/anchor-documents.ts'
import type { HistoryAnchor } from '../course/anchor-builders.ts'
import type { CityContext } from '../course/city-context.ts'
import { lastSimulatedDay } from '../course/commitment-life.ts'
import type { Draws } from '../prng.ts'

const documentOf = (draws: Draws, anchor: HistoryAnchor, isKota: boolean): string | null => {
  const year = anchor.from.slice(0, 4)
  const pattern = anchor.level === null ? null : anchorDocuments[anchor.factor][anchor.level]
  if (pattern === null) return null
  const span = anchor.expires === null ? year : `${year}–${anchor.expires.slice(0, 4)}`
  return `${anchor.isInterimPlan ? 'RPD @' : pattern} (simulasi)`
    .replace('#', `${draws.between(3, 96)}/${year}`)
    .replace('@', anchor.factor === 'plan_anchoring' && span.slice(5) !== year ? span : year)
    .replace('%', isKota ? 'Perwali' : 'Perbup')
}

const sentenceOf = ({ factor, level }: HistoryAnchor, document: string | null) => {
  if (level === null) return unknownSentence
  return document === null ? absenceSentence : anchorSentences[factor]
}

/** Adds the anchors of one commitment, each with the document that shows it. */
export const addAnchors = (
  { place, name, rows, shelve }: CityContext,
  draws: Draws,
  commitmentId: string,
  anchors: readonly HistoryAnchor[],
): void => {
  for (const anchor of anchors) {
    const document = documentOf(draws, anchor, place.kind === 'kota')
    const year = anchor.from.slice(0, 4)
    // Some rules are known by their number and year alone; the least that proves is the last day of the year.
    const isYearOnly = anchor.factor === 'legal_basis' && anchor.level === 2 && draws.chance(0.15)
    const from = isYearOnly && `${year}-12-31` <= lastSimulatedDay ? `${year}-12-31` : anchor.from
    const recorded = addDays(from, draws.between(0, 25))
    const [rationale, rationaleEn] = sentenceOf(anchor, document)
    rows.anchors.push({
      proofs: [
        {
          source: shelve(
            document === null
              ? `catatan pemeriksaan jangkar ${commitmentId}, ${year}`
              : `${document.replace(' (simulasi)', '')}, ${name}`,
          ),
          added_on: recorded < lastSimulatedDay ? recorded : lastSimulatedDay,
          rationale,
          rationale_en: rationaleEn,
        },
      ],
      row: {
        commitment_id: commitmentId,
        factor: anchor.factor,
        level: anchor.level,
        from_on: from,
        from_precision: from === anchor.from ? 'day' : 'year',
        from_raw: from === anchor.from ? from : year,
        expires_on: anchor.expires,
        document,
        note: anchor.level === null || document === null ? rationale : null,
        note_en: anchor.level === null || document === null ? rationaleEn : null,
        recorder: 'Simulasi',
        recorded_on: recorded < lastSimulatedDay ? recorded : lastSimulatedDay,
        sourcing: 'simulated',
      },
    })
  }
}
