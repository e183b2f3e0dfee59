import type { ReactNode } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { labelsInText } from '../../../domain-ui/words/labels-in-text.ts'
import { useGlosses } from '../../../domain-ui/words/use-glosses.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { MissingValue } from '../../../domain-ui/words/missing-value.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { DefinitionList } from '../../../ui/layout/definition-list.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { anchoredLegalBasis } from '../anchors/anchored-legal-basis.ts'
import { answeringAgency, successionsOf, successionWhen } from '../story/agency-successions.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import styles from './record-facts.module.css'
import { openKey } from '../../../ui/text/open-key.ts'

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.aside}>{children}</span>
)

const Indonesian = ({ children }: { readonly children: ReactNode }) => <span lang="id">{children}</span>

/** As the record has it; where it names none, the regulation that the anchors name, so that both say the same. */
const LegalBasis = ({
  detail,
  unknown,
}: {
  readonly detail: CommitmentDetail
  readonly unknown: ReactNode
}) => {
  const { t } = useTranslation('commitment-record')
  if (detail.legalBasisText !== null) return <Indonesian>{detail.legalBasisText}</Indonesian>
  const anchor = anchoredLegalBasis(detail)
  if (anchor === undefined) return unknown
  return (
    <>
      {anchor.document !== null && <Indonesian>{anchor.document}. </Indonesian>}
      <a href="#jangkar">{t('record.legal_basis_anchored')}</a>
    </>
  )
}

/** What the record says about the commitment itself. A field nobody filled says so. */
export const RecordFacts = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation(['commitment-record', 'commitment'])
  const { label } = useVocabulary()
  const glossOf = useGlosses()
  const format = useFormat()
  const unknown = <MissingValue reason="unknown" isPlain />
  const text = (value: string | null): ReactNode =>
    value === null ? unknown : <Indonesian>{value}</Indonesian>
  const { plan, startedOn, startedPrecision, endsOn, endsPrecision, printedTitle, officialId } = detail
  const answering = answeringAgency(detail)
  const rows: Record<string, ReactNode> = {
    ...(printedTitle !== null && {
      printed_title: (
        <>
          <span lang="en">“{printedTitle}”</span>
          <Aside>{t('record.title_is_ours')}</Aside>
        </>
      ),
    }),
    origin: label('commitmentOrigins', detail.origin),
    plan:
      plan === null ? (
        text(detail.planBasisText)
      ) : (
        <>
          <TranslatedText id={plan.title} en={plan.titleEn} /> ({label('actionPlanKinds', plan.kind)})
          {plan.submittedOn !== null && (
            <Aside>
              {t('record.submitted')}{' '}
              <DateText day={plan.submittedOn} precision={plan.submittedPrecision ?? 'day'} />
            </Aside>
          )}
          {plan.note !== null && (
            <Aside>
              <TranslatedText id={plan.note} en={plan.noteEn} />
            </Aside>
          )}
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
    legal_basis: <LegalBasis detail={detail} unknown={unknown} />,
    starts: startedOn === null ? unknown : <DateText day={startedOn} precision={startedPrecision ?? 'day'} />,
    ...(endsOn !== null && { ends: <DateText day={endsOn} precision={endsPrecision ?? 'day'} /> }),
    themes:
      detail.themes.length > 0
        ? format.list(labelsInText(label, 'themes', detail.themes))
        : t('record.no_theme'),
    ogp_values:
      detail.ogpValues.length > 0 ? format.list(labelsInText(label, 'ogpValues', detail.ogpValues)) : unknown,
    sourcing: `${label('sourcingLevels', detail.sourcing)}. ${glossOf('sourcingLevels', detail.sourcing) ?? ''}`,
    code: officialId === null ? detail.id : `${detail.id} (OGP: ${officialId})`,
    ...(detail.note !== null && { note: text(detail.note) }),
  }
  return (
    <Section id="catatan" isFolded title={t('record_title')}>
      <DefinitionList
        items={Object.entries(rows).map(([key, description]) => ({
          key,
          term: t(openKey<'commitment-record'>(`record.${key}`)),
          description,
        }))}
      />
    </Section>
  )
}
