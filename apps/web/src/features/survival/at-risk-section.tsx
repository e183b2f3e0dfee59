import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/page.tsx'
import { NearSpace } from './near-space.tsx'

const AtRiskList = lazy(async () => ({ default: (await import('./at-risk-list.tsx')).AtRiskList }))

/** The open commitments whose region is soon to change hands; fetched, with its words, when the reader comes near. */
export const AtRiskSection = () => {
  const { t } = useTranslation('survival')
  return (
    <Section id="berisiko" title={t('risk.title')} intro={t('risk.intro')}>
      <NearSpace height="24rem">
        <AtRiskList />
      </NearSpace>
    </Section>
  )
}
