import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Cluster } from '../../ui/layout/layout.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { comparisonHref } from './peers/comparison-partners.ts'
import { regionDownloads } from './region-downloads.ts'
import type { RegionStory } from './region-page.queries.ts'

const route = getRouteApi('/kota/$code')

export const DownloadsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { pada } = route.useSearch()
  const { profile, commitments } = story
  return (
    <Section id="unduh" isFolded title={t('region:downloads.title')} intro={t('downloads.intro')}>
      <Cluster>
        {regionDownloads(profile.code, pada, commitments.length > 0).map(({ key, href }) =>
          key === 'csv' ? (
            <FileLinks key={key} href={href} label={t('downloads.csv')} look="small" />
          ) : (
            <ButtonLink key={key} href={href} size="small">
              {t(`downloads.${key}`)}
            </ButtonLink>
          ),
        )}
        {profile.kind !== 'province' && (
          <ButtonLink href={comparisonHref(profile.code)} size="small">
            {t('region:compare')}
          </ButtonLink>
        )}
      </Cluster>
    </Section>
  )
}
