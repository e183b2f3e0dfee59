import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import type { Trpc } from '../../trpc.ts'
import { Stack } from '../../ui/layout/layout.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { foundCommitmentsQuery } from './regions.queries.ts'

interface FoundCommitmentsProps {
  readonly trpc: Trpc
  readonly q: string
  readonly asOf: string | undefined
}

/** Who looks for "pengaduan" among the regions looks for commitments: some of those found, and the way to all. */
export const FoundCommitments = ({ trpc, q, asOf }: FoundCommitmentsProps) => {
  const { t } = useTranslation('regions')
  const { number } = useFormat()
  const { data } = useQuery(foundCommitmentsQuery(trpc, q, asOf))
  if (data === undefined || data.total === 0) return null
  const { items, total } = data
  return (
    <Section id="komitmen" title={t('commitments.title', { q })}>
      <Stack gap={3}>
        {items.map(({ id, title, titleEn, regionName }) => (
          <div key={id}>
            <Link href={`/komitmen/${id}`}>
              <TranslatedText id={title} en={titleEn} />
            </Link>
            {`, ${regionName}`}
          </div>
        ))}
        <Link href={`/komitmen?${new URLSearchParams({ cari: q })}`}>
          {t('commitments.all', { count: total, total: number(total) })}
        </Link>
      </Stack>
    </Section>
  )
}
