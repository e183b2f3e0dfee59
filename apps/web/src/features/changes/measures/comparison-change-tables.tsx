import type { ChangeField, RegionMeasureName } from '@estafet/domain'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { ChangeCell, OldAndNew } from '../change-cell.tsx'
import styles from '../changes.module.css'
import type { ComparisonChanges, Days, RegionChanges } from '../changes.queries.ts'
import { changedFields, measuresInOrder } from './comparison-change-rows.ts'
import { MeasureText } from './measure-text.tsx'
import { RegionOn } from '../region-on.tsx'

const MeasureCell = ({ city, name }: { readonly city: RegionChanges; readonly name: RegionMeasureName }) => {
  const { t } = useTranslation('as-of')
  const measure = city.measures.find((each) => each.measure === name)
  if (measure === undefined) return null
  const now = <MeasureText name={name} measure={measure.after} />
  if (measure.isChanged)
    return <OldAndNew before={<MeasureText name={name} measure={measure.before} />} after={now} />
  return (
    <span className={styles.soft}>
      {now} · {t('changes.same')}
    </span>
  )
}

const FieldCell = ({ city, field }: { readonly city: RegionChanges; readonly field: ChangeField }) => {
  const { t } = useTranslation('as-of')
  const change = city.changes.find((each) => each.field === field)
  return change ? <ChangeCell change={change} /> : <span className={styles.soft}>{t('changes.same')}</span>
}

interface CityTableProps<Name extends string> {
  readonly changes: ComparisonChanges
  readonly days: Days
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly names: readonly Name[]
  readonly wordOf: (name: Name) => string
  readonly cell: (city: RegionChanges, name: Name) => ReactNode
}

/** Names down, cities across. */
const CityTable = <Name extends string>(props: CityTableProps<Name>) => {
  const { changes, days, caption, isCaptionHidden = false, names, wordOf, cell } = props
  const { t } = useTranslation('as-of')
  const columns: Column<Name>[] = [
    { key: 'what', header: t('changes.what'), isRowHeader: true, cell: wordOf },
    ...changes.items.map((city): Column<Name> => ({
      key: city.code,
      header: <RegionOn code={city.code} name={city.name} day={days.to} />,
      label: city.name,
      cell: (name) => cell(city, name),
    })),
  ]
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={names}
      rowKey={(name) => name}
    />
  )
}

/** Each measure of each city as it was and as it is, then who heads them and how much is recorded. */
export const ComparisonChangeTables = ({
  changes,
  days,
}: {
  readonly changes: ComparisonChanges
  readonly days: Days
}) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const fields = changedFields(changes)
  return (
    <>
      <Section id="ukuran" title={t('changes.measures')}>
        <CityTable
          {...{ changes, days }}
          caption={t('changes.measures_caption')}
          names={measuresInOrder(changes)}
          wordOf={(name) => label('regionMeasureNames', name)}
          cell={(city, name) => <MeasureCell city={city} name={name} />}
        />
      </Section>
      {fields.length > 0 && (
        <Section id="daerah" title={t('changes.region')}>
          <CityTable
            {...{ changes, days }}
            caption={t('changes.region')}
            isCaptionHidden
            names={fields}
            wordOf={(field) => label('changeFields', field)}
            cell={(city, field) => <FieldCell city={city} field={field} />}
          />
        </Section>
      )}
    </>
  )
}
