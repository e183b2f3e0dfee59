import { addDays, type IsoDay } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import { type CommitmentLife, lastSimulatedDay } from '../course/commitment-life.ts'
import type { CityContext } from '../course/city-context.ts'
import {
  proofSentences,
  reportNotes,
  type Sentence,
  sightingSentences,
  verdictSentences,
} from '../texts/report-notes.ts'
import type { TrailReport } from '../course/report-trail.ts'
import type { Proof, SourceIndex } from './simulated-rows.ts'
import type { Verdict } from '../course/verdicts.ts'

const proof = (source: SourceIndex, on: IsoDay, [rationale, rationaleEn]: Sentence): Proof => ({
  source,
  added_on: on,
  rationale,
  rationale_en: rationaleEn,
})

const documentsShare = (report: TrailReport, character: CityCharacter): number => {
  if (report.delivery === 'complete') return character.documents
  return character.documents * (report.delivery === 'substantial' ? 0.5 : 0.12)
}

export const addReports = (
  { rows, draws, name, shelve }: CityContext,
  commitmentId: string,
  trail: readonly TrailReport[],
  character: CityCharacter,
): void => {
  for (const report of trail) {
    const [note, noteEn] = draws.pick(reportNotes[report.isNoChange ? 'no_change' : report.delivery])
    const hasProof = draws.chance(documentsShare(report, character))
    // One quarterly document often serves several reports; seeing it used again is part of the record.
    const title = draws.chance(0.35)
      ? `laporan triwulan, ${name}, ${report.on.slice(0, 7)}`
      : `berita acara ${commitmentId} langkah ${report.course?.ordinal ?? 'akhir'}, ${report.on}`
    const addedOn = addDays(report.on, draws.between(0, 3))
    const proofs = hasProof
      ? [proof(shelve(title), addedOn < lastSimulatedDay ? addedOn : report.on, draws.pick(proofSentences))]
      : []
    const row = {
      commitment_id: commitmentId,
      ordinal: report.course?.ordinal ?? null,
      reported_on: report.on,
      delivery: report.delivery,
      percent: report.percent,
      completed_on: report.completedOn,
      note,
      note_en: noteEn,
      is_no_change: report.isNoChange,
    }
    if (report.state === 'published')
      rows.reports.push({ proofs, row: { ...row, published_at: `${report.on}T09:00:00+07:00` } })
    else
      rows.drafts.push({
        proofs,
        row: {
          ...row,
          state: report.state,
          return_reason: report.state === 'returned' ? 'Sertakan dokumen yang menunjukkan hasilnya.' : null,
        },
      })
  }
}

export const addVerdicts = (
  { rows, draws, shelve }: CityContext,
  commitmentId: string,
  verdicts: readonly Verdict[],
): void => {
  for (const { course, actorKind, actorName, on, value, hasEvidence } of verdicts) {
    const [rationale, rationaleEn]: Sentence = hasEvidence
      ? draws.pick(verdictSentences)
      : ['Dokumen yang diminta tidak diberikan.', 'The documents asked for were not provided.']
    const source = shelve(`catatan pemeriksaan ${commitmentId} langkah ${course.ordinal}, ${actorName}`)
    rows.assessments.push({
      proofs: hasEvidence ? [proof(source, on, draws.pick(proofSentences))] : [],
      row: {
        commitment_id: commitmentId,
        ordinal: course.ordinal,
        actor_kind: actorKind,
        actor_name: actorName,
        indicator: 'completion',
        value,
        method_version: '1.0.0',
        assessed_on: on,
        rationale,
        rationale_en: rationaleEn,
      },
    })
  }
}

export const addSightings = (
  { rows, draws, name, shelve }: CityContext,
  commitmentId: string,
  life: CommitmentLife,
): void => {
  for (const { state, on, precision, raw } of life.sightings)
    rows.sightings.push({
      proofs: [
        proof(
          shelve(
            draws.chance(0.4)
              ? `laporan tahunan, ${name}, ${on.slice(0, 4)}`
              : `catatan ${commitmentId}, ${raw}`,
          ),
          on,
          state === 'active'
            ? draws.pick(sightingSentences)
            : [`Menyebut keadaan komitmen ini pada ${raw}.`, `Tells the state of this commitment at ${raw}.`],
        ),
      ],
      row: {
        commitment_id: commitmentId,
        state,
        sighted_on: on,
        sighted_precision: precision,
        sighted_raw: raw,
      },
    })
}
