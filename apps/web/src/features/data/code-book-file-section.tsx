import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import type { CodeBookFile } from './code-book.queries.ts'
import { fileAddress } from './file-address.ts'

interface CodeBookFileSectionProps {
  readonly file: CodeBookFile
  readonly asOf: string | undefined
}

/** One file and its columns. */
export const CodeBookFileSection = ({ file, asOf }: CodeBookFileSectionProps) => {
  const { t } = useTranslation('data')
  const { name, title, about, address, columns } = file
  const shown: Column<CodeBookFile['columns'][number]>[] = [
    { key: 'header', header: t('column'), isRowHeader: true, cell: ({ header }) => <code>{header}</code> },
    { key: 'text', header: t('content'), cell: ({ text }) => text },
    {
      key: 'words',
      header: t('word'),
      cell: ({ vocabulary }) =>
        vocabulary === null ? '–' : <a href={`#kata-${vocabulary}`}>{t('see_words')}</a>,
    },
  ]
  return (
    <Section
      id={name}
      title={`${title}: ${name}.csv`}
      intro={<p>{about}</p>}
      aside={<Link href={fileAddress(address, asOf)}>{t('download')}</Link>}
    >
      <Table
        caption={t('columns_of', { name: `${name}.csv` })}
        isCaptionHidden
        columns={shown}
        rows={columns}
        rowKey={({ header }) => header}
      />
    </Section>
  )
}
