import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { commitmentLaneQuery } from '../../domain-ui/relay/lanes.queries.ts'
import { RelaySection } from '../../domain-ui/relay/relay-section.tsx'
import { translated } from '../../ui/text/translated.ts'
import { useLanguage } from '../../ui/text/use-format.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'

const route = getRouteApi('/komitmen/$id')

/** The commitment through the inaugurations of its city, as one lane. */
export const CommitmentRelay = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const language = useLanguage()
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const { id } = detail
  const query = useMemo(() => commitmentLaneQuery(trpc, id, pada), [trpc, id, pada])
  return (
    <RelaySection
      title={t('relay_title')}
      query={query}
      lanes={1}
      label={t('relay_label', { title: translated(detail.title, detail.titleEn, language) })}
      fileName={`${id}-bagan-estafet`}
    />
  )
}
