import type { IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { textOrNull } from '../seed-files.ts'
import type { PilotAnchor } from './pilot-anchor.ts'
import { pilotAnchors } from './pilot-anchors.ts'
import type { PilotInitiative } from './pilot-initiatives.ts'
import { eastJavaWordings } from './pilot-wordings-east-java.ts'
import { elsewhereWordings } from './pilot-wordings-elsewhere.ts'
import type { PilotSourceOf } from './seed-pilot-sightings.ts'

// Of a year or a month the safe reading is its last day: a rule known by its year is in force by then at the latest.
const startOf = ({ raw, from }: PilotAnchor) => {
  const { last, precision } = from ? readImpreciseDay(from.on, from.precision) : readImpreciseDay(raw)
  return { from_on: last, from_precision: precision, from_raw: raw }
}

/** Loads what the pilot's rows tell of anchors, each with the pages that show it. */
export async function seedPilotAnchors(
  transaction: Transaction<DB>,
  sourceOf: PilotSourceOf,
  tiedOn: IsoDay,
): Promise<void> {
  const ids = await insertForIds(
    transaction,
    'anchor',
    pilotAnchors.map((anchor) => ({
      commitment_id: anchor.commitmentId,
      factor: anchor.factor,
      level: anchor.level,
      ...startOf(anchor),
      expires_on: anchor.expiresOn ?? null,
      document: anchor.document,
      note: anchor.note?.[0] ?? null,
      note_en: anchor.note?.[1] ?? null,
      recorder: 'Estafet (data percontohan)',
      recorded_on: tiedOn,
      sourcing: anchor.pages.every((page) => page === 'dataset')
        ? ('partly_sourced' as const)
        : ('sourced' as const),
    })),
  )
  await insertRows(
    transaction,
    'evidence',
    pilotAnchors.flatMap(({ commitmentId, pages, rationale }, index) =>
      pages.map((page) => ({
        commitment_id: commitmentId,
        anchor_id: ids[index] as number,
        source_id: sourceOf(commitmentId, page),
        added_on: tiedOn,
        rationale: rationale[0],
        rationale_en: rationale[1],
      })),
    ),
  )
}

/** Loads what the pilot's commitments were called, and what could be said of them, before later facts. */
export async function seedPilotWordings(
  transaction: Transaction<DB>,
  initiatives: readonly PilotInitiative[],
): Promise<void> {
  const initiativeOf = new Map(initiatives.map((initiative) => [initiative.row.id, initiative]))
  await insertRows(
    transaction,
    'commitment_wording',
    [...eastJavaWordings, ...elsewhereWordings].map((wording) => {
      const initiative = initiativeOf.get(wording.commitmentId)
      if (initiative === undefined) throw new Error(`no initiative ${wording.commitmentId}`)
      const { row, text } = initiative
      const [title, titleEn] = wording.title ?? [text.title, text.titleEn]
      const ownLegalBasis = text.legalBasis ?? textOrNull(row.legal_basis)
      const ownPlanBasis = text.planBasis ?? textOrNull(row.planning_basis)
      return {
        commitment_id: wording.commitmentId,
        until_on: wording.until,
        title,
        title_en: titleEn,
        summary: wording.summary?.[0] ?? null,
        summary_en: wording.summary?.[1] ?? null,
        legal_basis_text: wording.legalBasis === undefined ? ownLegalBasis : wording.legalBasis,
        plan_basis_text: wording.planBasis === undefined ? ownPlanBasis : wording.planBasis,
        note: null,
      }
    }),
  )
}
