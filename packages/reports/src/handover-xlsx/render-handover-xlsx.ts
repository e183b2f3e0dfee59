import type { Language } from '@estafet/i18n'
import { writeXlsx } from 'hucre/xlsx'
import type { HandoverDocument } from '../handover-pack.ts'
import { createSpeech, type Speech } from '../speech.ts'
import { commitmentSheet, milestoneSheet } from './commitment-sheets.ts'
import { ownScaleSheet, verdictSheet } from './verdict-sheets.ts'
import { anchorSheet, deadlineSheet, decisionSheet, riskSheet } from './continuity-sheets.ts'
import { rowSourceSheet } from './row-source-sheet.ts'
import { buildSheet, type BuiltSheet, headingOf } from './sheet.ts'
import { challengeSheet, elsewhereSheet, evidenceSheet, sourceSheet } from './source-sheets.ts'
import { summarySheet } from './summary-sheet.ts'

interface Explained {
  readonly sheet: string
  readonly column: string
  readonly meaning: string
  readonly kind: string
}

const explainColumns = (sheets: readonly BuiltSheet[], speech: Speech): BuiltSheet =>
  buildSheet<Explained>(
    'columns',
    [
      { key: 'sheet', kind: 'text', width: 22, value: ({ sheet }) => sheet },
      { key: 'column', kind: 'text', width: 34, value: ({ column }) => column },
      { key: 'meaning', kind: 'text', width: 80, value: ({ meaning }) => meaning },
      { key: 'kind', kind: 'text', width: 12, value: ({ kind }) => kind },
    ],
    sheets.flatMap(({ name, columns }) =>
      columns.map((column) => ({
        sheet: name,
        column: headingOf(column, speech),
        meaning: speech.text(`column.${column.key}_gloss`, column.names),
        kind: speech.text(`kind.${column.kind}`),
      })),
    ),
    speech,
  )

const builders = [
  commitmentSheet,
  milestoneSheet,
  verdictSheet,
  ownScaleSheet,
  anchorSheet,
  evidenceSheet,
  decisionSheet,
  deadlineSheet,
  riskSheet,
  challengeSheet,
  elsewhereSheet,
  rowSourceSheet,
  sourceSheet,
] as const

/**
 * Lets the heading come again on each printed page. Named here and not by the page setup of the library, which leaves
 * out the quotes a sheet name with a space needs.
 */
const headingOnEachPage = ({ name }: BuiltSheet) => ({
  name: '_xlnm.Print_Titles',
  range: `'${name.replaceAll("'", "''")}'!$1:$1`,
  scope: name,
})

/** The pack as a workbook: one sheet a table, days and numbers as days and numbers. */
export async function renderHandoverXlsx(
  document: HandoverDocument,
  language: Language,
): Promise<Uint8Array> {
  const speech = createSpeech(language, document.publicUrl)
  const { content, hash, generatedAt } = document
  const { name: region, code, isSimulated } = content.region
  const tables = [summarySheet(document, speech), ...builders.map((build) => build(content, speech))]
  const sheets = [...tables, explainColumns(tables, speech)]
  const day = speech.day(content.asOf)
  const mark = isSimulated ? `&C&"Calibri,Bold"${speech.text('simulated.mark')}` : ''
  const footer = `&L${speech.text('foot', { region, code, day })}${mark}&R${speech.text('page_of', { page: '&P', all: '&N' })}`
  return writeXlsx({
    sheets: sheets.map(({ sheet }) => ({ ...sheet, headerFooter: { oddFooter: footer } })),
    namedRanges: sheets.map(headingOnEachPage),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: `${speech.text('title')}: ${region}`,
      subject: speech.text('subject', { region, day }),
      creator: 'Estafet',
      created: new Date(generatedAt),
      modified: new Date(generatedAt),
      custom: { 'SHA-256': hash },
    },
  })
}
