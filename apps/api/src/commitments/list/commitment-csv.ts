import type { CsvColumn } from '../../csv/csv-column.ts'
import { answerColumns, regionColumns } from '../../csv/shared-columns.ts'
import type { CommitmentExportRow } from './commitment-item.ts'

/** Columns of `commitments.csv`; lists are joined with `~` as in URLs. The code book explains each header. */
export const commitmentColumns = (asOf: string): readonly CsvColumn<CommitmentExportRow>[] => [
  { header: 'commitment_id', value: (row) => row.id },
  ...regionColumns<CommitmentExportRow>((row) => ({
    code: row.regionCode,
    name: row.regionName,
    isSimulated: row.isSimulated,
  })),
  { header: 'title', value: (row) => row.title },
  { header: 'title_en', value: (row) => row.titleEn },
  { header: 'themes', value: (row) => row.themes.join('~') },
  { header: 'ogp_values', value: (row) => row.ogpValues.join('~') },
  { header: 'lead_agency', value: (row) => row.leadAgency },
  { header: 'started_on', value: (row) => row.startedOn },
  { header: 'started_precision', value: (row) => row.startedPrecision },
  { header: 'official_status', value: (row) => row.official },
  { header: 'official_is_derived', value: (row) => row.officialIsDerived },
  { header: 'evidence_status', value: (row) => row.evidence },
  { header: 'schedule_status', value: (row) => row.schedule },
  { header: 'continuity_status', value: (row) => row.continuity },
  { header: 'progress_percent', value: (row) => row.progressPercent },
  { header: 'milestones_counted', value: (row) => row.milestonesCounted },
  { header: 'milestones_reported', value: (row) => row.milestonesReported },
  { header: 'next_due_on', value: (row) => row.nextDueOn },
  { header: 'next_due_precision', value: (row) => row.nextDuePrecision },
  { header: 'last_reported_on', value: (row) => row.lastReportedOn },
  { header: 'last_activity_on', value: (row) => row.lastActivityOn },
  { header: 'last_activity_precision', value: (row) => row.lastActivityPrecision },
  { header: 'met_handover', value: (row) => row.metHandover },
  { header: 'sourcing', value: (row) => row.sourcing },
  ...answerColumns(asOf),
]
