import { lazy } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Section } from '../../ui/layout/page.tsx'
import { LaterPart } from '../../ui/later/later-part.tsx'

const AtRiskList = lazy(async () => ({ default: (await import('./at-risk-list.tsx')).AtRiskList }))

/** The open commitments whose region is soon to change hands; fetched, with its words, when the reader comes near. */
export const AtRiskSection = () => {
  const { t } = useTranslation('survival')
  return (
    <Section id="berisiko" title={t('risk.title')} intro={t('risk.intro')}>
      <LaterPart when="near" height="24rem">
        <AtRiskList />
      </LaterPart>
    </Section>
  )
}
