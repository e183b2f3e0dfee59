import { firmRangeText, riskReasonText, upperFirst } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useAnchorSpeech } from '../../charts/anchors/use-anchor-speech.ts'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Link } from '../../ui/text/link.tsx'
import { StatusTag } from '../../ui/text/status-tag.tsx'
import { type Column, Table } from '../../ui/layout/table.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { daysLeftText } from './days-left.ts'
import styles from './survival.module.css'
import type { AtRiskItem } from './survival.queries.ts'

/** One commitment a row, in the order of the list. */
export const AtRiskTable = ({ items }: { readonly items: readonly AtRiskItem[] }) => {
  const { t } = useTranslation('survival')
  const speech = useAnchorSpeech()
  const columns: Column<AtRiskItem>[] = [
    {
      key: 'commitment',
      header: t('risk.commitment'),
      isRowHeader: true,
      cell: (item) => <CommitmentCell item={item} />,
    },
    { key: 'handover', header: t('risk.handover'), cell: (item) => <HandoverCell item={item} /> },
    {
      key: 'firm',
      header: t('risk.firm'),
      cell: (item) => <span className={styles.firm}>{firmRangeText(item, speech)}</span>,
    },
    { key: 'why', header: t('risk.why'), cell: (item) => <WhyCell item={item} /> },
  ]
  return <Table caption={t('risk.caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
}

const CommitmentCell = ({ item: { id, title, titleEn, standing } }: { readonly item: AtRiskItem }) => {
  const { t } = useTranslation('survival')
  return (
    <span className={styles.commitment}>
      <Link href={`/komitmen/${id}`}>
        <TranslatedText id={title} en={titleEn} />
      </Link>
      {standing !== 'at_risk' && <span className={styles.under}>{t(`risk.standing.${standing}`)}</span>}
    </span>
  )
}

const HandoverCell = ({ item }: { readonly item: AtRiskItem }) => {
  const { t } = useTranslation('survival')
  const { number } = useFormat()
  const { regionCode, regionName, expectedOn, expectedPrecision, daysLeft } = item
  return (
    <span className={styles.handover}>
      <span>
        <RegionLink code={regionCode} name={regionName} />
      </span>
      <Link href={`/pergantian/${regionCode}/${expectedOn}`}>
        <DateText
          day={expectedOn}
          precision={expectedPrecision === 'scheduled' ? 'day' : expectedPrecision}
        />
      </Link>
      <span className={styles.under}>{daysLeftText(daysLeft, t, number)}</span>
    </span>
  )
}

const sentence = (reasons: readonly string[]): string => `${upperFirst(reasons.join('; '))}.`

const WhyCell = ({ item: { reasons, warnings } }: { readonly item: AtRiskItem }) => {
  const { t } = useTranslation('survival')
  const { label } = useVocabulary()
  const speech = useAnchorSpeech()
  const kinds = [...new Set(warnings.map(({ kind }) => kind))]
  if (reasons.length === 0) return <span className={styles.soft}>{t('risk.no_reason')}</span>
  return (
    <div className={styles.why}>
      {kinds.length > 0 && (
        <ul className={styles.tags} aria-label={t('risk.warnings')}>
          {kinds.map((kind) => (
            <li key={kind}>
              <StatusTag tone="warn" glyph="triangle">
                {label('anchorWarningKinds', kind)}
              </StatusTag>
            </li>
          ))}
        </ul>
      )}
      <p>{sentence(reasons.map((reason) => riskReasonText(reason, speech)))}</p>
    </div>
  )
}
