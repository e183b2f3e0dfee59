import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button.tsx'
import { fileFormats } from './file-formats.ts'
import { Link } from './link.tsx'
import { useLanguage } from './use-format.ts'

interface FileLinksProps {
  /** Address of the table as CSV. */
  readonly href: string
  /** What the CSV is called here; the other formats are named beside it. */
  readonly label: string
  readonly look?: 'button' | 'small' | 'link'
}

/**
 * A table to take home: CSV for programs, XLSX, and the CSV a spreadsheet set to Indonesian opens by a double click.
 * Every link to a CSV is made here, so that none lacks the others.
 */
export const FileLinks = ({ href, label, look = 'button' }: FileLinksProps) => {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  return fileFormats(href, language).map(({ format, href: address }) => {
    const name = format === 'csv' ? label : t(`file.${format}`)
    const props = {
      href: address,
      download: '',
      // Two tables on a page would have two links of one name.
      ...(format !== 'csv' && { 'aria-label': `${name}: ${label}` }),
    }
    if (look === 'link')
      return (
        <Link key={format} {...props}>
          {name}
        </Link>
      )
    return (
      <ButtonLink
        key={format}
        {...props}
        {...(look === 'small' && { size: 'small' })}
        {...(format !== 'csv' && { look: 'quiet' })}
      >
        {name}
      </ButtonLink>
    )
  })
}
