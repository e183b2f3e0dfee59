import { Fragment } from 'react'
import { useTranslation } from './use-translation.ts'
import { ButtonLink } from '../controls/button.tsx'
import { classNames } from './class-names.ts'
import { fileFormats } from './file-formats.ts'
import styles from './file-links.module.css'
import { type ApiHref, Link } from './link.tsx'
import { useLanguage } from './use-format.ts'

interface FileLinksProps {
  /** Address of the table as CSV. */
  readonly href: ApiHref
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
  return (
    // A page may have two tables: the group says which one “Excel (XLSX)” is of.
    <span
      role="group"
      aria-label={label}
      className={classNames(styles.files, look === 'link' && styles.apart)}
    >
      {fileFormats(href, language).map(({ format, href: address }) => {
        const isPlain = format === 'csv'
        const name = isPlain ? label : t(`file.${format}`)
        return (
          <Fragment key={format}>
            {look === 'link' ? (
              <Link href={address} download="">
                {name}
              </Link>
            ) : (
              <ButtonLink
                href={address}
                download=""
                {...(look === 'small' && { size: 'small' })}
                {...(!isPlain && { look: 'quiet' })}
              >
                {name}
              </ButtonLink>
            )}{' '}
          </Fragment>
        )
      })}
    </span>
  )
}
