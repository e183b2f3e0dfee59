import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RelayChart } from '../../../charts/relay/relay-chart.tsx'
import { relaySeries } from '../../../charts/relay/series/relay-series.ts'
import { translated } from '../../../domain-ui/translated-text.tsx'
import { useLanguage } from '../../../ui/use-format.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { relayInputOf } from './commitment-relay-input.ts'

/** One lane through the inaugurations of its city. Loaded by itself, when the reader comes near. */
export const CommitmentRelay = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const language = useLanguage()
  const title = translated(detail.title, detail.titleEn, language)
  const series = useMemo(() => relaySeries(relayInputOf(detail, language)), [detail, language])
  return (
    <RelayChart series={series} label={t('relay_label', { title })} fileName={`${detail.id}-bagan-estafet`} />
  )
}
