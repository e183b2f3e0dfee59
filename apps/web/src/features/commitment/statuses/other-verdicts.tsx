import { completionVerdicts } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Prose } from '../../../ui/layout/layout.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table } from '../../../ui/layout/table.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { PlacedSources } from '../sources/placed-sources.tsx'
import { SourceNote } from '../sources/source-note.tsx'
import { openKey, openWord } from '../../../ui/text/open-key.ts'

/** The word of a scale; some scales have words of completion, which stand in the vocabulary. */
const valueKey = (value: string) => {
  const verdict = completionVerdicts.find((word) => word === value)
  return verdict === undefined
    ? openKey<'commitment-record'>(`indicator_value.${value}`)
    : (`vocabulary:completionVerdicts.${verdict}` as const)
}

/** What assessors said of other things than completion, of the plan as a whole, and what was awarded. */
export const OtherVerdicts = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation(['commitment-record', 'vocabulary'])
  const { otherVerdicts, planVerdicts, recognitions, plan } = detail
  if (otherVerdicts.length + planVerdicts.length + recognitions.length === 0) return null
  const who = (kind: string, name: string, year: string) => (
    <>
      {name} ({t(`vocabulary:assessorKinds.${openWord<'assessorKinds'>(kind)}`)}),{' '}
      {t('beside.method', { year })}
    </>
  )
  return (
    <Section id="penilaian" title={t('beside.verdicts_title')} intro={t('beside.verdicts_intro')}>
      {otherVerdicts.length > 0 && (
        <Table
          caption={t('beside.of_commitment')}
          rows={otherVerdicts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'indicator',
              header: t('beside.indicator'),
              isRowHeader: true,
              cell: ({ indicator }) => t(openKey<'commitment-record'>(`indicator.${indicator}`)),
            },
            { key: 'value', header: t('beside.value'), cell: ({ value }) => t(valueKey(value)) },
            {
              key: 'who',
              header: t('beside.who'),
              cell: ({ actorKind, actorName, methodVersion }) => who(actorKind, actorName, methodVersion),
            },
            {
              key: 'source',
              header: t('beside.source'),
              cell: ({ evidence, rationale, rationaleEn }) => (
                <>
                  {evidence.map(({ id, source }) => (
                    <SourceNote key={id} source={source} />
                  ))}
                  {rationale !== null && (
                    <>
                      {' '}
                      <TranslatedText id={rationale} en={rationaleEn} />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {planVerdicts.length > 0 && plan !== null && (
        <Table
          caption={
            <>
              {t('beside.of_plan')} <TranslatedText id={plan.title} en={plan.titleEn} />.{' '}
              {planVerdicts.some(({ count }) => count !== null) && t('beside.of_plan_why')}
            </>
          }
          rows={planVerdicts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'indicator',
              header: t('beside.indicator'),
              isRowHeader: true,
              cell: ({ indicator }) => t(openKey<'commitment-record'>(`indicator.${indicator}`)),
            },
            {
              key: 'value',
              header: t('beside.value'),
              cell: ({ value, count }) =>
                count === null ? t(valueKey(value)) : t('beside.count', { value: t(valueKey(value)), count }),
            },
            {
              key: 'who',
              header: t('beside.who'),
              cell: ({ actorKind, actorName, methodVersion }) => who(actorKind, actorName, methodVersion),
            },
            {
              key: 'source',
              header: t('beside.source'),
              cell: ({ sources }) => <PlacedSources sources={sources} />,
            },
          ]}
        />
      )}
      {recognitions.length > 0 && (
        <Prose>
          <h3>{t('beside.recognitions')}</h3>
          <ul>
            {recognitions.map(({ id, name, nameEn, givenBy, givenOn, precision, note, noteEn, sources }) => (
              <li key={id}>
                <TranslatedText id={name} en={nameEn} />, {givenBy}
                {givenOn !== null && (
                  <>
                    , <DateText day={givenOn} precision={precision ?? 'day'} />
                  </>
                )}
                .{' '}
                {note !== null && (
                  <>
                    <TranslatedText id={note} en={noteEn} />{' '}
                  </>
                )}
                <PlacedSources sources={sources} />
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Section>
  )
}
