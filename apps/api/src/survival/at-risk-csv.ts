import type { Language } from '@estafet/i18n'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionColumns } from '../csv/shared-columns.ts'
import type { AtRiskAnswer, AtRiskItem } from './at-risk.read.ts'
import { riskText } from './risk-words.ts'

/** Columns of `at-risk.csv`, reasons in words of the language; lists are joined with `~`. The code book explains each. */
export const atRiskColumns = (
  { asOf }: Pick<AtRiskAnswer, 'asOf'>,
  lang: Language,
): readonly CsvColumn<AtRiskItem>[] => [
  { header: 'commitment_id', value: (row) => row.id },
  { header: 'title', value: (row) => row.title },
  { header: 'title_en', value: (row) => row.titleEn },
  ...regionColumns<AtRiskItem>((row) => ({
    code: row.regionCode,
    name: row.regionName,
    isSimulated: row.isSimulated,
  })),
  { header: 'themes', value: (row) => row.themes.join('~') },
  { header: 'expected_on', value: (row) => row.expectedOn },
  { header: 'expected_precision', value: (row) => row.expectedPrecision },
  { header: 'expected_basis', value: (row) => row.basis },
  { header: 'days_left', value: (row) => row.daysLeft },
  { header: 'firm_low', value: (row) => row.firmLow },
  { header: 'firm_high', value: (row) => row.firmHigh },
  { header: 'anchors_unknown', value: (row) => row.anchorsUnknown },
  { header: 'why', value: (row) => riskText(row.reasons, lang) },
  { header: 'reasons', value: (row) => row.reasons.map(({ kind }) => kind).join('~') },
  { header: 'warnings', value: (row) => [...new Set(row.warnings.map(({ kind }) => kind))].join('~') },
  { header: 'standing', value: (row) => row.standing },
  { header: 'last_seen_alive_on', value: (row) => row.lastSeenAliveOn },
  { header: 'last_seen_alive_precision', value: (row) => row.lastSeenAlivePrecision },
  ...answerColumns(asOf),
]
