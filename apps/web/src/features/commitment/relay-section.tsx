import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { relaySeries } from '../../charts/relay/relay-series.ts'
import { translated } from '../../domain-ui/translated-text.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useLanguage } from '../../ui/use-format.ts'
import type { CommitmentDetail } from './commitment.queries.ts'
import { relayInputOf } from './commitment-relay-input.ts'

const RelayChart = lazy(async () => ({
  default: (await import('../../charts/relay/relay-chart.tsx')).RelayChart,
}))

/** One lane through the inaugurations of its city. */
export const RelaySection = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const language = useLanguage()
  const title = translated(detail.title, detail.titleEn, language)
  const series = useMemo(() => relaySeries(relayInputOf(detail, title)), [detail, title])
  return (
    <Section id="estafet" title={t('relay_title')}>
      <Suspense fallback={<Skeleton height="22rem" />}>
        <RelayChart series={series} label={t('relay_label', { title })} />
      </Suspense>
    </Section>
  )
}
