import { smallRiskSetBelow } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { furthestReached, type SurvivalRow, survivalRows } from './survival-rows.ts'
import styles from '../transition.module.css'
import type { HeldHandover } from '../transition-page.queries.ts'

/** The share still alive as bounds, with its n; greyed where few are followed, never hidden. */
const Share = ({ bounds: { low, high, n } }: Pick<SurvivalRow, 'bounds'>) => {
  const { t } = useTranslation('decisions')
  const { range } = useFormat()
  if (low === null || high === null) return t('survival.not_yet')
  return (
    <span className={classNames(n < smallRiskSetBelow && styles.soft)}>
      {range(low, high, 'percent')} <span className={styles.under}>{t('survival.n', { n })}</span>
    </span>
  )
}

const useColumns = (): Column<SurvivalRow>[] => {
  const { t } = useTranslation('decisions')
  const reached = (key: 'alive' | 'ended' | 'unknown'): Column<SurvivalRow> => ({
    key,
    header: t(`survival.${key}`),
    align: 'end',
    cell: ({ bounds }) => (bounds.n === 0 ? t('survival.not_yet') : bounds[key]),
  })
  return [
    {
      key: 'after',
      header: t('survival.after'),
      isRowHeader: true,
      cell: ({ months }) => t('survival.months', { months }),
    },
    reached('alive'),
    reached('ended'),
    reached('unknown'),
    {
      key: 'not_reached',
      header: t('survival.not_reached'),
      align: 'end',
      cell: ({ bounds }) => bounds.notReached,
    },
    {
      key: 'bounds',
      header: t('survival.bounds'),
      align: 'end',
      cell: ({ bounds }) => <Share bounds={bounds} />,
    },
  ]
}

const Finding = ({ rows, atRisk }: { readonly rows: readonly SurvivalRow[]; readonly atRisk: number }) => {
  const { t } = useTranslation('decisions')
  const furthest = furthestReached(rows)
  if (furthest === null) return t(`survival.${atRisk === 0 ? 'nothing' : 'not_reached_yet'}`)
  const { months, bounds } = furthest
  const { alive, ended, unknown, n } = bounds
  return t('survival.finding', { count: n, months, alive, ended, unknown })
}

interface SurvivalSectionProps {
  readonly kind: HeldHandover['kind']
  readonly survival: NonNullable<HeldHandover['survival']>
}

/** What was still seen alive 6, 12 and 24 months on, of what was running on day zero. */
export const SurvivalSection = ({ kind, survival }: SurvivalSectionProps) => {
  const { t } = useTranslation('decisions')
  const columns = useColumns()
  const rows = survivalRows(survival.bounds)
  const atRisk = survival.standings.at_risk
  return (
    <Section
      id="bertahan"
      title={t('survival.title')}
      intro={t('survival.intro')}
      aside={<Link href="/keberlanjutan">{t('survival.more')}</Link>}
    >
      <p className={styles.finding}>
        <Finding rows={rows} atRisk={atRisk} />
      </p>
      {kind === 'renewal' && <p className={styles.soft}>{t('survival.renewal')}</p>}
      {atRisk > 0 && (
        <>
          {atRisk < smallRiskSetBelow && <p className={styles.soft}>{t('survival.small')}</p>}
          <Table
            caption={t('survival.table')}
            isCaptionHidden
            columns={columns}
            rows={rows}
            rowKey={({ months }) => months}
          />
        </>
      )}
    </Section>
  )
}
