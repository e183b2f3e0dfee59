import { isInferred } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import tableStyles from '../../../ui/layout/table.module.css'
import { useFormat } from '../../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import { DecidedKinds } from '../decided/decided-text.tsx'
import { undecidedOf } from '../decided/decided-kinds.ts'
import styles from '../transitions.module.css'
import type { HandoverEntry } from '../transitions.queries.ts'

interface YearOfHandovers {
  readonly year: string
  readonly entries: readonly HandoverEntry[]
}

/** The handovers under their years, in the order given (newest first). */
const yearsPast = (entries: readonly HandoverEntry[]): YearOfHandovers[] =>
  [...Map.groupBy(entries, ({ inauguratedOn }) => inauguratedOn.slice(0, 4))].map(([year, own]) => ({
    year,
    entries: own,
  }))

const nameOf = (head: HandoverEntry['outgoing']): string => head?.personName ?? ''

const People = ({ entry }: { readonly entry: HandoverEntry }) => {
  const { t } = useTranslation('transitions')
  const { number } = useFormat()
  const { outgoing, incoming, gapDays, precision } = entry
  const gap = isInferred(precision) ? 'past.after_gap_about' : 'past.after_gap'
  return (
    <div>
      {t(outgoing === null ? 'past.to' : 'past.from_to', { from: nameOf(outgoing), to: nameOf(incoming) })}
      {gapDays === null && <span className={styles.under}>{t('past.imprecise_gap')}</span>}
      {gapDays !== null && gapDays > 0 && (
        <span className={styles.under}>{t(gap, { count: gapDays, days: number(gapDays) })}</span>
      )}
    </div>
  )
}

/** With what nothing is asked of, so that a row adds up to the commitments it counts. */
const Undecided = ({ counts }: Pick<HandoverEntry, 'counts'>) => {
  const { t } = useTranslation('transitions')
  const rest = counts.byStanding.not_asked
  return (
    <div>
      {undecidedOf(counts)}
      {rest > 0 && <span className={styles.under}>{t('past.rest_not_asked', { rest })}</span>}
    </div>
  )
}

const columns = ['region', 'people', 'kind', 'open', 'decided', 'undecided'] as const

const Row = ({ entry }: { readonly entry: HandoverEntry }) => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  const { region, inauguratedOn, precision, kind, counts } = entry
  const cells = {
    people: <People entry={entry} />,
    kind: label('transitionKinds', kind),
    // None on record is no finding of none.
    open: counts.open === 0 ? t('past.no_commitments') : counts.open,
    decided: counts.open === 0 ? '–' : <DecidedKinds counts={counts} />,
    undecided:
      counts.open === 0 ? '–' : kind === 'renewal' ? t('past.not_asked') : <Undecided counts={counts} />,
  }
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={`/pergantian/${region.code}/${inauguratedOn}`}>
          {region.name}, <DateText day={inauguratedOn} precision={precision} style="short" />
        </Link>{' '}
        <SimulatedMark regionCode={region.code} isPlain />
      </th>
      {columns.slice(1).map((column) => (
        <td key={column} role="cell" data-label={t(`past.${column}`)}>
          {cells[column as keyof typeof cells]}
        </td>
      ))}
    </tr>
  )
}

/** Handovers under their years, in one table so that its columns can be read down; roles as in `ui/table.tsx`. */
export const PastTable = ({ entries }: { readonly entries: readonly HandoverEntry[] }) => {
  const { t } = useTranslation('transitions')
  return (
    <table role="table" className={classNames(tableStyles.table, tableStyles.stacked)}>
      <caption>
        <VisuallyHidden>{t('past.table')}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`past.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {yearsPast(entries).map(({ year, entries: own }) => (
        <tbody key={year} role="rowgroup">
          <tr role="row" className={styles.year}>
            <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
              {year}
            </th>
          </tr>
          {own.map((entry) => (
            <Row key={`${entry.region.code} ${entry.inauguratedOn}`} entry={entry} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
