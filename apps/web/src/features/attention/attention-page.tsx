import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { attentionLede, type LedeClause } from './attention-lede.ts'
import { attentionQuery } from './attention.queries.ts'
import { attentionFile, attentionInput } from './attention.search.ts'
import { BesideSection } from './beside-section.tsx'
import { DecisionsDue } from './decisions-due.tsx'
import { OverdueSection } from './overdue-section.tsx'
import { SilentRegions } from './silent-regions.tsx'

const route = getRouteApi('/perhatian')
const [real, simulated] = ['/perhatian', '/perhatian?data=simulasi'] as const

/** What somebody who follows the cities has to look at this week: behind, silent, to be decided. */
export const AttentionPage = () => {
  const { t } = useTranslation('attention')
  const { day, list, number } = useFormat()
  const { trpc } = route.useRouteContext()
  const { pada, data } = route.useSearch()
  const input = attentionInput({ data }, pada)
  const { data: attention } = useSuspenseQuery(attentionQuery(trpc, input))
  const { overdue, periods, decisions, beside, asOf } = attention
  const lede = attentionLede(attention)
  const told = (clauses: readonly LedeClause[]) =>
    list(clauses.map(({ key, count }) => t(`lede.${key}`, { count, n: number(count) })))
  return (
    <Page
      title={t('title')}
      lede={t('lede.whole', { date: day(asOf), recorded: told(lede.recorded), beside: told(lede.beside) })}
      actions={<FileLinks href={attentionFile(input)} label={t('csv')} look="small" />}
    >
      <Stack gap={4}>
        <TabLinks
          label={t('data.label')}
          tabs={[
            { label: t('data.real'), href: real },
            { label: t('data.simulated'), href: simulated },
          ]}
          currentHref={data === 'simulasi' ? simulated : real}
        />
        {data === 'simulasi' && <Notice kind="simulated">{t('data.simulated_note')}</Notice>}
      </Stack>
      <OverdueSection overdue={overdue} />
      <SilentRegions periods={periods} />
      <DecisionsDue decisions={decisions} />
      <BesideSection beside={beside} isSimulated={data === 'simulasi'} />
    </Page>
  )
}
