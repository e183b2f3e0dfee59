import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { labelsInText } from '../../domain-ui/labels-in-text.ts'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { MissingValue } from '../../domain-ui/missing-value.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/page.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { answeringAgency, successionsOf, successionWhen } from './agency-chain.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'
import styles from './record-facts.module.css'

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.aside}>{children}</span>
)

const Indonesian = ({ children }: { readonly children: ReactNode }) => <span lang="id">{children}</span>

/** What the record says about the commitment itself. A field nobody filled says so. */
export const RecordFacts = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation(['commitment-record', 'commitment'])
  const { label, gloss } = useVocabulary()
  const format = useFormat()
  const unknown = <MissingValue reason="unknown" isPlain />
  const text = (value: string | null): ReactNode =>
    value === null ? unknown : <Indonesian>{value}</Indonesian>
  const { plan, startedOn, startedPrecision, endsOn } = detail
  const answering = answeringAgency(detail)
  const rows: Record<string, ReactNode> = {
    origin: label('commitmentOrigins', detail.origin),
    plan:
      plan === null ? (
        text(detail.planBasisText)
      ) : (
        <>
          <Indonesian>{plan.title}</Indonesian> ({label('actionPlanKinds', plan.kind)})
        </>
      ),
    lead_agency:
      answering === null ? (
        unknown
      ) : (
        <>
          <Indonesian>{answering}</Indonesian>
          {successionsOf(detail)
            .toReversed()
            .map((succession) => {
              const { key, day } = successionWhen(succession, format)
              return (
                <Aside key={succession.before}>
                  {t('agency.carries_on', {
                    before: succession.before,
                    when: t(`commitment:${key}`, { day }),
                  })}
                </Aside>
              )
            })}
        </>
      ),
    partners: detail.partners.length > 0 ? text(format.list(detail.partners)) : unknown,
    legal_basis: text(detail.legalBasisText),
    starts: startedOn === null ? unknown : <DateText day={startedOn} precision={startedPrecision ?? 'day'} />,
    ...(endsOn !== null && { ends: <DateText day={endsOn} /> }),
    themes: format.list(labelsInText(label, 'themes', detail.themes)),
    ogp_values:
      detail.ogpValues.length > 0 ? format.list(labelsInText(label, 'ogpValues', detail.ogpValues)) : unknown,
    sourcing: `${label('sourcingLevels', detail.sourcing)}. ${gloss('sourcingLevels', detail.sourcing) ?? ''}`,
    code: detail.id,
  }
  return (
    <Section id="catatan" title={t('record_title')}>
      <DefinitionList
        items={Object.entries(rows).map(([key, description]) => ({
          key,
          term: t(`record.${key}`),
          description,
        }))}
      />
    </Section>
  )
}
