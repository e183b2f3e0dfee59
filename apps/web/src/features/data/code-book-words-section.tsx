import { Fragment } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Section } from '../../ui/layout/page.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import type { CodeBookVocabulary } from './code-book.queries.ts'

interface CodeBookWordsSectionProps {
  readonly vocabularies: readonly CodeBookVocabulary[]
}

/** Every word of every closed vocabulary, as it stands in the files. */
export const CodeBookWordsSection = ({ vocabularies }: CodeBookWordsSectionProps) => {
  const { t } = useTranslation('data')
  const columns: Column<CodeBookVocabulary['words'][number]>[] = [
    { key: 'word', header: t('word'), isRowHeader: true, cell: ({ word }) => <code>{word}</code> },
    {
      key: 'meaning',
      header: t('content'),
      cell: ({ label, gloss }) => (gloss === null ? label : `${label}. ${gloss}`),
    },
  ]
  return (
    <Section id="kata" title={t('words')} intro={<p>{t('words_lede')}</p>}>
      {vocabularies.map(({ name, headers, words }) => (
        <Fragment key={name}>
          <h3 id={`kata-${name}`}>{headers.join(', ')}</h3>
          <Table
            caption={t('words_of', { name: headers.join(', ') })}
            isCaptionHidden
            columns={columns}
            rows={words}
            rowKey={({ word }) => word}
          />
        </Fragment>
      ))}
    </Section>
  )
}
