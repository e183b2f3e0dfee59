import { type AnchorFactor, anchorFactors, type AnchorLevel } from '@estafet/domain'
import { anchorLevelText } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useAnchorSpeech } from '../../charts/anchors/use-anchor-speech.ts'
import { type Column, Table } from '../../ui/layout/table.tsx'

const levels = [0, 1, 2, 3] as const satisfies readonly AnchorLevel[]

/** The twelve factors and what each level of them means. */
export const AnchorLevels = () => {
  const { t } = useTranslation('lasting')
  const words = useAnchorSpeech()
  const columns: Column<AnchorFactor>[] = [
    { key: 'factor', header: t('anchor_levels.factor'), cell: words.factor, isRowHeader: true },
    ...levels.map((level) => ({
      key: String(level),
      header: t('anchor_levels.level', { n: level }),
      cell: (factor: AnchorFactor) => anchorLevelText(factor, level, words),
    })),
  ]
  return (
    <Table
      caption={t('anchor_levels.caption')}
      columns={columns}
      rows={anchorFactors}
      rowKey={(factor) => factor}
    />
  )
}
