import type { Language } from '@estafet/i18n'
import { canonicalJson, type HandoverDocument } from '@estafet/reports'

export const handoverFormats = ['pdf', 'xlsx', 'json'] as const
export type HandoverFormat = (typeof handoverFormats)[number]

export const mediaTypes: Readonly<Record<HandoverFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

export interface HandoverFile {
  readonly bytes: Uint8Array
  /** Of the PDF; null of the others, which have none. */
  readonly pages: number | null
}

/** The name a pack is saved under: `estafet-serah-terima-99.76-2026-11-20.pdf`. */
export const handoverFileName = ({ content }: HandoverDocument, format: HandoverFormat): string =>
  `estafet-serah-terima-${content.region.code}-${content.asOf}.${format}`

/**
 * The pack in a format. The libraries that write PDF and XLSX are loaded on the first demand: most processes never
 * need them.
 * @throws the reason of `signal` once it is aborted.
 */
export async function renderHandoverFile(
  document: HandoverDocument,
  format: HandoverFormat,
  language: Language,
  signal?: AbortSignal,
): Promise<HandoverFile> {
  switch (format) {
    case 'pdf': {
      const { renderHandoverPdf } = await import('@estafet/reports/handover-pdf')
      return renderHandoverPdf(document, language, signal)
    }
    case 'xlsx': {
      const { renderHandoverXlsxApart } = await import('@estafet/reports/handover-xlsx')
      return { bytes: await renderHandoverXlsxApart(document, language, signal), pages: null }
    }
    case 'json':
      return { bytes: Buffer.from(canonicalJson(document)), pages: null }
  }
}
