import type { Language } from '@estafet/i18n'
import { dayFormats } from '../spreadsheet-day.ts'
import { xmlText } from './sheet-xml.ts'
import type { ZipPart } from './zip-stream.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const part = (name: string, ...chunks: readonly string[]): ZipPart => ({
  name,
  chunks: [declaration, ...chunks],
})

const font = '<sz val="11"/><name val="Calibri"/>'
/** The styles `cellStyles` numbers, in that order. */
const styles = (language: Language) =>
  part(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${xmlText(dayFormats[language])}"/></numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E8F3"/></patternFill></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">',
    '<xf xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
    '<xf fontId="1" fillId="2" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>',
    '<xf numFmtId="164" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
    '<xf numFmtId="49" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
    '<xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  )

/**
 * What binds the sheets to a workbook.
 * @param sheets their names, the sheet `xl/worksheets/sheet1.xml` first.
 */
export function workbookParts(sheets: readonly string[], title: string, language: Language): ZipPart[] {
  const numbered = sheets.map((name, index) => ({ name: xmlText(name), number: index + 1 }))
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  const relations = (...each: readonly string[]) => [
    `<Relationships xmlns="${packaged}/relationships">`,
    ...each,
    '</Relationships>',
  ]
  const typeOf = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`
  return [
    styles(language),
    part(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
      `<dc:title>${xmlText(title)}</dc:title><dc:creator>Estafet</dc:creator></cp:coreProperties>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
      ...numbered.map(
        ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
      ),
      '</sheets><definedNames>',
      // So that the heading comes again on each printed page.
      ...numbered.map(
        ({ name, number }) =>
          `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
      ),
      '</definedNames></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      ...relations(
        ...numbered.map(({ number }) =>
          relation(`rId${number}`, `${office}/worksheet`, `worksheets/sheet${number}.xml`),
        ),
        relation(`rId${sheets.length + 1}`, `${office}/styles`, 'styles.xml'),
      ),
    ),
    part(
      '_rels/.rels',
      ...relations(
        relation('rId1', `${office}/officeDocument`, 'xl/workbook.xml'),
        relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ),
    ),
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      typeOf('/xl/workbook.xml', `${kinds}.sheet.main+xml`),
      ...numbered.map(({ number }) => typeOf(`/xl/worksheets/sheet${number}.xml`, `${kinds}.worksheet+xml`)),
      typeOf('/xl/styles.xml', `${kinds}.styles+xml`),
      typeOf('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      '</Types>',
    ),
  ]
}
