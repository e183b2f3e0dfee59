import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { stringifySearch } from '../../../search-text.ts'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { ChangeCell } from '../change-cell.tsx'
import { type ChangeGroup, changeGroups, type ChangeRow, onlyOf } from './change-groups.ts'
import styles from '../changes.module.css'
import type { ChangedItem, Days } from '../changes.queries.ts'
import { rangeText } from '../range/day-range.ts'
import { RegionOn } from '../region-on.tsx'
import { useOwnHref } from '../use-own-href.ts'

interface ChangedCommitmentsProps {
  readonly items: readonly ChangedItem[]
  readonly days: Days
  /** Of several regions: each commitment says whose it is. */
  readonly hasRegions: boolean
}

type ItemProps = Omit<ChangedCommitmentsProps, 'items'> & { readonly item: ChangedItem }

/** A commitment as it stood on the second day (one that left the list: on the first), and all that changed in it. */
const CommitmentName = ({ item, days, hasRegions }: ItemProps) => {
  const { t } = useTranslation('as-of')
  const { id, kind, title, titleEn, regionCode, regionName } = item
  const pada = kind === 'removed' ? days.from : (days.to ?? undefined)
  return (
    <>
      <Link className={styles.name} href={`/komitmen/${id}${stringifySearch({ pada })}`}>
        <TranslatedText id={title} en={titleEn} />
      </Link>
      <span className={styles.soft}>
        {hasRegions && (
          <>
            <RegionOn code={regionCode} name={regionName} day={pada ?? null} /> ·{' '}
          </>
        )}
        <Link
          href={`/komitmen/${id}?banding=${rangeText(days.from, days.to)}`}
          aria-label={t('changes.all_of', { title })}
          data-print="none"
        >
          {t('changes.all')}
        </Link>
      </span>
    </>
  )
}

const ItemList = ({ items, days, hasRegions }: ChangedCommitmentsProps) => (
  <ul className={styles.items}>
    {items.map((item) => (
      <li key={item.id}>
        <CommitmentName {...{ item, days, hasRegions }} />
      </li>
    ))}
  </ul>
)

const Group = ({ group, days, hasRegions }: { readonly group: ChangeGroup } & Omit<ItemProps, 'item'>) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const name = label('changeFields', group.field)
  const columns: Column<ChangeRow>[] = [
    {
      key: 'commitment',
      header: t('changes.commitment'),
      isRowHeader: true,
      cell: ({ item }) => <CommitmentName {...{ item, days, hasRegions }} />,
    },
    { key: 'change', header: name, cell: ({ change }) => <ChangeCell change={change} /> },
  ]
  return (
    <div className={styles.group}>
      <h3 id={`ubah-${group.field}`}>{t('changes.group', { field: name, count: group.rows.length })}</h3>
      <div className={styles.fixed}>
        <Table
          caption={t('changes.table', { field: name })}
          isCaptionHidden
          columns={columns}
          rows={group.rows}
          rowKey={({ item }) => item.id}
        />
      </div>
    </div>
  )
}

const useTabs = (items: readonly ChangedItem[]) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const hrefOf = useOwnHref()
  const { added, removed, changed } = changeGroups(items)
  const tab = (name: string, count: number, hanya: string | undefined) => ({
    label: t('changes.tab', { name, count }),
    href: hrefOf({ hanya }),
  })
  return [
    tab(t('changes.every'), items.length, undefined),
    ...(added.length > 0 ? [tab(t('changes.added'), added.length, 'added')] : []),
    ...(removed.length > 0 ? [tab(t('changes.removed'), removed.length, 'removed')] : []),
    ...changed.map(({ field, rows }) => tab(label('changeFields', field), rows.length, field)),
  ]
}

/** Commitments that came, went and changed: by what changed, all of it or one part of it. */
export const ChangedCommitments = ({ items, days, hasRegions }: ChangedCommitmentsProps) => {
  const { t } = useTranslation('as-of')
  const { hanya } = useSearch({ from: '__root__' })
  const hrefOf = useOwnHref()
  const tabs = useTabs(items)
  if (items.length === 0) return null
  const { added, removed, changed } = onlyOf(changeGroups(items), hanya)
  // A part of which nothing changed shows everything.
  const asked = hrefOf({ hanya })
  const current = tabs.some(({ href }) => href === asked) ? asked : hrefOf({ hanya: undefined })
  return (
    <>
      {tabs.length > 2 && (
        <nav className={styles.parts} aria-label={t('changes.filter')} data-print="none">
          <ul>
            {tabs.map(({ label, href }) => (
              <li key={href}>
                <Link href={href} aria-current={href === current ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {added.length > 0 && (
        <Section id="baru" title={t('changes.added')}>
          <ItemList {...{ days, hasRegions }} items={added} />
        </Section>
      )}
      {removed.length > 0 && (
        <Section id="keluar" title={t('changes.removed')}>
          <ItemList {...{ days, hasRegions }} items={removed} />
        </Section>
      )}
      {changed.length > 0 && (
        <Section id="berubah" title={t('changes.changed')}>
          {changed.map((group) => (
            <Group key={group.field} {...{ group, days, hasRegions }} />
          ))}
        </Section>
      )}
    </>
  )
}
