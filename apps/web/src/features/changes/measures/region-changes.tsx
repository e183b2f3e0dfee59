import { isSimulatedRegion } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { ChangeCell, OldAndNew } from '../change-cell.tsx'
import { ChangedCommitments } from '../commitments/changed-commitments.tsx'
import { ChangesBody, WholeDays } from '../changes-body.tsx'
import { ChangesFrame } from '../changes-frame.tsx'
import styles from '../changes.module.css'
import { changesFile, changesQuery, type Days, type RegionChanges } from '../changes.queries.ts'
import { MeasureText } from './measure-text.tsx'
import { useFinding } from '../use-finding.ts'
import { regionByCodeQuery } from '../../../domain-ui/regions/region-choice.queries.ts'

type Row =
  | { readonly is: 'field'; readonly change: RegionChanges['changes'][number] }
  | { readonly is: 'measure'; readonly change: RegionChanges['measures'][number] }

const keyOf = (row: Row): string => (row.is === 'field' ? row.change.field : row.change.measure)

/** Who heads the region and what its commitments add up to, where that is not what it was. */
const RegionItself = ({ region }: { readonly region: RegionChanges }) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const rows: Row[] = [
    ...region.changes.map((change) => ({ is: 'field' as const, change })),
    ...region.measures
      .filter(({ isChanged }) => isChanged)
      .map((change) => ({ is: 'measure' as const, change })),
  ]
  const columns: Column<Row>[] = [
    {
      key: 'what',
      header: t('changes.what'),
      isRowHeader: true,
      cell: (row) =>
        row.is === 'field'
          ? label('changeFields', row.change.field)
          : label('regionMeasureNames', row.change.measure),
    },
    {
      key: 'change',
      header: t('changes.change'),
      cell: (row) =>
        row.is === 'field' ? (
          <ChangeCell change={row.change} />
        ) : (
          <OldAndNew
            before={<MeasureText name={row.change.measure} measure={row.change.before} />}
            after={<MeasureText name={row.change.measure} measure={row.change.after} />}
          />
        ),
    },
  ]
  if (rows.length === 0) return null
  return (
    <Section id="daerah" title={t('changes.region')} intro={t('changes.region_intro')}>
      <div className={styles.fixed}>
        <Table
          caption={t('changes.region_table', { name: region.name })}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={keyOf}
        />
      </div>
    </Section>
  )
}

/** What changed in one region; of a province, in its regions. */
export const RegionChangesView = ({ code, days }: { readonly code: string; readonly days: Days }) => {
  const { t } = useTranslation('as-of')
  const { trpc } = useRouteContext({ from: '__root__' })
  const isProvince = code.length === 2
  const filter = isProvince ? { province: code } : { region: code }
  const changes = useQuery(changesQuery(trpc, filter, days))
  const known = useQuery(regionByCodeQuery(trpc, code))
  const name = changes.data?.region?.name ?? known.data?.name
  return (
    <ChangesFrame
      title={name === undefined ? t('changes.title') : t('changes.title_of', { name })}
      finding={useFinding(changes.data)}
      back={{ label: name ?? code, href: `/kota/${code}` }}
      meta={isSimulatedRegion(code) && <SimulatedMark regionCode={code} isPlain />}
      days={days}
      region={code}
    >
      <ChangesBody query={changes}>
        {changes.data && (
          <>
            {changes.data.region && <RegionItself region={changes.data.region} />}
            <ChangedCommitments items={changes.data.items} days={days} hasRegions={isProvince} />
          </>
        )}
        <WholeDays path={`/kota/${code}`} days={days} file={changesFile(filter, days)} />
      </ChangesBody>
    </ChangesFrame>
  )
}
