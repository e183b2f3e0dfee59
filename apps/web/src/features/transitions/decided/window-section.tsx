import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HandoverClocks } from '../../../charts/clock/handover-clocks.tsx'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { undecidedOf } from './decided-kinds.ts'
import { PartFoot } from '../part-foot.tsx'
import styles from '../transitions.module.css'
import type { Calendar, HandoverEntry } from '../transitions.queries.ts'
import type { TransitionsSearch } from '../transitions.search.ts'

const Decided = ({ entry }: { readonly entry: HandoverEntry }) => {
  const { t } = useTranslation('transitions')
  const { kind, counts } = entry
  if (counts.open === 0) return t('window.no_commitments')
  if (kind === 'renewal') return t('decided.renewal', { count: counts.open })
  const rest = counts.byStanding.not_asked
  return t(rest === 0 ? 'decided.line' : 'decided.line_not_asked', {
    open: counts.open,
    decided: counts.byStanding.decided,
    undecided: undecidedOf(counts),
    rest,
  })
}

const OpenWindow = ({ entry }: { readonly entry: HandoverEntry }) => {
  const { t } = useTranslation('transitions')
  const { dayNumber, impreciseDay } = useFormat()
  const { region, inauguratedOn, precision, incoming, windows, kind } = entry
  if (windows === null) return null
  return (
    <li className={styles.window}>
      <h3>
        <Link href={`/pergantian/${region.code}/${inauguratedOn}`}>{region.name}</Link>,{' '}
        {dayNumber(windows.daysSince, inauguratedOn, precision)}{' '}
        <SimulatedMark regionCode={region.code} isPlain />
      </h3>
      <p>
        {t('window.inaugurated', {
          name: incoming.personName ?? '',
          date: impreciseDay(inauguratedOn, precision),
        })}{' '}
        <Decided entry={entry} />
      </p>
      <HandoverClocks dayZero={inauguratedOn} precision={precision} kind={kind} windows={windows} />
    </li>
  )
}

interface WindowSectionProps {
  readonly part: NonNullable<Calendar['window']>
  readonly search: TransitionsSearch
}

export const WindowSection = ({ part, search }: WindowSectionProps) => {
  const { t } = useTranslation('transitions')
  return (
    <Section id="jendela" title={t('window.title')} intro={t('window.intro')}>
      {part.total === 0 ? (
        <EmptyState title={t('window.none')} why={t('window.none_why')} />
      ) : (
        <ul className={styles.windows}>
          {part.items.map((entry) => (
            <OpenWindow key={`${entry.region.code} ${entry.inauguratedOn}`} entry={entry} />
          ))}
        </ul>
      )}
      <PartFoot search={search} view="jendela" shown={part.items.length} total={part.total} />
    </Section>
  )
}
