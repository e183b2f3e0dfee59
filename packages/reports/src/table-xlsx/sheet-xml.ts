import type { IsoDay } from '@estafet/domain'
import { serialOfDay, unwritable } from '../spreadsheet-day.ts'

/** A cell as what it is. A text is a text, whatever it looks like; null is an empty cell. */
export type TableCell = string | number | boolean | { readonly day: IsoDay } | null

/** Numbers of the styles in `workbook-parts.ts`. */
export const cellStyles = { plain: 0, head: 1, day: 2, code: 3, prose: 4 } as const

const longestText = 32_767
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
// Most texts have none of it, and one look is cheaper than two replacements.
const needsCare = /[\p{Cc}\p{Cs}\uFFFE\uFFFF&<>"]/u
export const xmlText = (text: string): string =>
  needsCare.test(text)
    ? text.replaceAll(unwritable, '').replaceAll(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign)
    : text

/** `0` → A, `26` → AA. */
const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCodePoint(65 + (index % 26))

// Typed anew by somebody, these would become numbers; the format of text keeps them.
const looksLikeNumber = /^[\d.,:/-]+$/
// Excel has no day before it that it counts right.
const firstDay = '1900-03-01'

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, longestText))}</t></is></c>`

const cellXml = (place: string, cell: TableCell, style: number | undefined): string => {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string')
    return textCell(place, cell, style ?? (looksLikeNumber.test(cell) ? cellStyles.code : cellStyles.plain))
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  return cell.day < firstDay
    ? textCell(place, cell.day, cellStyles.plain)
    : `<c r="${place}" s="${cellStyles.day}"><v>${serialOfDay(cell.day)}</v></c>`
}

/** A row, counted from 1. */
export const rowXml = (number: number, cells: readonly TableCell[], style?: number): string =>
  `<row r="${number}">${cells.map((cell, index) => cellXml(`${columnLetters(index)}${number}`, cell, style)).join('')}</row>`

/** A sheet up to its rows: the heading stays in sight, each column has its width in characters. */
export const sheetStart = (widths: readonly number[], isFirst: boolean): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...widths.map(
      (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
  ].join('')

/** What stands under the rows: filters, print, and that a code among the texts is no mistake. */
export const sheetEnd = (columns: number, rows: number, foot: string): string => {
  const whole = `A1:${columnLetters(columns - 1)}${Math.max(rows, 1)}`
  return [
    `</sheetData><autoFilter ref="${whole}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${xmlText(foot)}</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('')
}
