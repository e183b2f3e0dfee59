import { useTranslation } from '../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../domain-ui/regions/head-in-office.tsx'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import { regionHead } from './region-head.ts'
import type { RegionItem } from './regions.queries.ts'
import styles from './regions-table.module.css'

const Head = ({ region }: { readonly region: RegionItem }) => {
  const { t } = useTranslation('regions')
  const { label } = useVocabulary()
  const head = regionHead(region)
  if (head.is !== 'known') return <span className={styles.faint}>{t(`head.${head.is}`)}</span>
  const { leaderStartedOn: day, leaderStartedPrecision: precision, leaderDoubt: doubt } = region
  return (
    <span className={styles.head}>
      <HeadInOffice name={head.name} capacity={head.capacity} isPlain />
      {day !== null && precision !== null && (
        <span className={styles.faint}>
          {t('since')} <DateText day={day} precision={precision} style="short" />
          {doubt !== null && <>, {label('headDoubts', doubt)}</>}
        </span>
      )}
    </span>
  )
}

const useColumns = (): Column<RegionItem>[] => {
  const { t } = useTranslation('regions')
  const { label } = useVocabulary()
  const none = <span className={styles.faint}>{t('none_recorded')}</span>
  return [
    {
      key: 'name',
      header: t('column.name'),
      isRowHeader: true,
      // The name of a kabupaten or kota says which it is, that of a province does not.
      cell: ({ code, name, kind, foundHead }) =>
        foundHead !== null ? (
          <span className={styles.head}>
            <RegionLink code={code} name={name} />
            <span className={styles.faint}>{t('found_head', { name: foundHead })}</span>
          </span>
        ) : kind === 'province' ? (
          <span className={styles.province}>
            <RegionLink code={code} name={`${label('regionKinds', kind)} ${name}`} />
          </span>
        ) : (
          <RegionLink code={code} name={name} />
        ),
    },
    {
      key: 'province',
      header: t('column.province'),
      cell: ({ provinceName, name }) => provinceName ?? name,
    },
    { key: 'head', header: t('column.head'), cell: (region) => <Head region={region} /> },
    {
      key: 'commitments',
      header: t('column.commitments'),
      align: 'end',
      cell: ({ commitments }) => (commitments > 0 ? commitments : none),
    },
    {
      key: 'activity',
      header: t('column.activity'),
      cell: ({ lastActivityOn, lastActivityPrecision }) =>
        lastActivityOn === null ? (
          none
        ) : (
          <DateText day={lastActivityOn} precision={lastActivityPrecision ?? 'day'} style="short" />
        ),
    },
  ]
}

interface RegionsTableProps {
  readonly caption: string
  readonly items: readonly RegionItem[]
  /** The list on screen is the one before; the one asked for is on its way. */
  readonly isWaiting: boolean
}

export const RegionsTable = ({ caption, items, isWaiting }: RegionsTableProps) => (
  <div className={isWaiting ? styles.waiting : undefined} aria-busy={isWaiting}>
    <Table
      caption={caption}
      isCaptionHidden
      columns={useColumns()}
      rows={items}
      rowKey={({ code }) => code}
    />
  </div>
)
