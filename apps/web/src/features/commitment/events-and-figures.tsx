import { useTranslation } from '../../ui/text/use-translation.ts'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../ui/text/date-text.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Table } from '../../ui/layout/table.tsx'
import type { CommitmentDetail } from './commitment-page.queries.ts'
import { PlacedSources } from './sources/placed-sources.tsx'

/** What happened to the commitment, and the figures its own office published about it. */
export const EventsAndFigures = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment-record')
  const { events, ownFigures } = detail
  return (
    <>
      {events.length > 0 && (
        <Section id="peristiwa" title={t('beside.events_title')} intro={t('beside.events_intro')}>
          <Table
            caption={t('beside.events_title')}
            isCaptionHidden
            rows={events}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'when',
                header: t('beside.when'),
                cell: ({ happenedOn, precision }) => <DateText day={happenedOn} precision={precision} />,
              },
              {
                key: 'what',
                header: t('beside.what'),
                isRowHeader: true,
                cell: ({ title, titleEn }) => <TranslatedText id={title} en={titleEn} />,
              },
              {
                key: 'source',
                header: t('beside.source'),
                cell: ({ sources }) => <PlacedSources sources={sources} />,
              },
            ]}
          />
        </Section>
      )}
      {ownFigures.length > 0 && (
        <Section id="angka" title={t('beside.figures_title')} intro={t('beside.figures_intro')}>
          <Table
            caption={t('beside.figures_title')}
            isCaptionHidden
            rows={ownFigures}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'when',
                header: t('beside.when'),
                cell: ({ toldOn, precision }) => <DateText day={toldOn} precision={precision} />,
              },
              {
                key: 'what',
                header: t('beside.what'),
                isRowHeader: true,
                cell: ({ summary, summaryEn }) => <TranslatedText id={summary} en={summaryEn} />,
              },
              {
                key: 'figure',
                header: t('beside.figure'),
                cell: ({ figure, unit, unitEn }) =>
                  figure === null ? (
                    t('beside.no_figure')
                  ) : (
                    <>
                      {figure} {unit !== null && <TranslatedText id={unit} en={unitEn} />}
                    </>
                  ),
              },
              { key: 'by', header: t('beside.reported_by'), cell: ({ reportedBy }) => reportedBy },
              {
                key: 'source',
                header: t('beside.source'),
                cell: ({ sources }) => <PlacedSources sources={sources} />,
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
