import type { Language } from '@estafet/i18n'

export type FileFormat = 'csv' | 'xlsx' | 'excel_id'

const withParameter = (href: string, name: string, value: string): string => {
  if (new RegExp(`[?&]${name}=`).test(href)) return href
  return `${href}${href.includes('?') ? '&' : '?'}${name}=${value}`
}

/** The addresses of a table in every format the API gives, from that of its CSV. */
export const fileFormats = (
  csv: string,
  language: Language,
): readonly { readonly format: FileFormat; readonly href: string }[] => {
  const workbook = csv.replace(/\.csv(?=\?|$)/, '.xlsx')
  return [
    { format: 'csv', href: csv },
    { format: 'xlsx', href: language === 'id' ? workbook : withParameter(workbook, 'lang', language) },
    { format: 'excel_id', href: withParameter(csv, 'format', 'excel-id') },
  ]
}
