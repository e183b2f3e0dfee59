import type { ApiHref } from './link.tsx'
import type { Language } from '@estafet/i18n'

export type FileFormat = 'csv' | 'xlsx' | 'excel_id'

const withParameter = (href: ApiHref, name: string, value: string): ApiHref => {
  if (new RegExp(`[?&]${name}=`).test(href)) return href
  return `${href}${href.includes('?') ? '&' : '?'}${name}=${value}`
}

/** The addresses of a table in every format the API gives, from that of its CSV. */
export const fileFormats = (
  csv: ApiHref,
  language: Language,
): readonly { readonly format: FileFormat; readonly href: ApiHref }[] => {
  const workbook = csv.replace(/\.csv(?=\?|$)/, '.xlsx') as ApiHref
  return [
    { format: 'csv', href: csv },
    { format: 'xlsx', href: language === 'id' ? workbook : withParameter(workbook, 'lang', language) },
    { format: 'excel_id', href: withParameter(csv, 'format', 'excel-id') },
  ]
}
