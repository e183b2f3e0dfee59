import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { MissingValue } from '../../../domain-ui/words/missing-value.tsx'
import { DefinitionList } from '../../../ui/layout/definition-list.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { RegionEvents } from './region-events.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import { regionFactList, type RegionFact } from './region-fact-list.ts'

const route = getRouteApi('/kota/$code')

const FactText = ({ fact }: { readonly fact: RegionFact }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { number } = useFormat()
  const { key, value, year, decimals } = fact
  if (value === null) return <MissingValue reason="unknown" isPlain />
  const figure = t(`facts.value.${key}`, { value: number(value, decimals) })
  return year === null ? figure : t('facts.of_year', { figure, year })
}

export const FactsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { pada } = route.useSearch()
  const { day } = useFormat()
  const { profile, events } = story
  return (
    <Section
      id="profil"
      isFolded
      title={t('region:facts.title')}
      intro={
        <>
          {t(profile.isSimulated ? 'facts.simulated' : 'facts.sources')}
          {pada && ` ${t('facts.newest')}`}
        </>
      }
    >
      <DefinitionList
        items={[
          { key: 'code', term: t('facts.code'), description: profile.code },
          ...(profile.codeThen === profile.code
            ? []
            : [
                {
                  key: 'then',
                  term: t('facts.code_then', { date: day(story.asOf) }),
                  description: profile.codeThen,
                },
              ]),
          ...(profile.bpsCode === null
            ? []
            : [{ key: 'bps', term: t('facts.bps_code'), description: profile.bpsCode }]),
          ...(events.length === 0
            ? []
            : [{ key: 'events', term: t('facts.events'), description: <RegionEvents events={events} /> }]),
          ...regionFactList(profile).map((fact) => ({
            key: fact.key,
            term: t(`facts.name.${fact.key}`),
            description: <FactText fact={fact} />,
          })),
        ]}
      />
    </Section>
  )
}
