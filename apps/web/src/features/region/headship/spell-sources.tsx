import { SourceLink } from '../../../ui/text/link.tsx'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import styles from '../handovers/handovers-section.module.css'
import type { RegionSpell } from '../region-page.queries.ts'

/** Where a spell is known from, and what the source says of how it began and ended, in its own words. */
export const SpellSources = ({ spell }: { readonly spell: RegionSpell }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { label } = useVocabulary()
  const remarks = [spell.entryReason, spell.exitReason, spell.note].filter((text) => text !== null)
  return (
    <div className={styles.lines}>
      {spell.sources.map(({ id, url, title, publisher }) => {
        const name = title ?? publisher ?? url ?? t('spells.unnamed')
        return (
          <span key={id}>
            {url === null ? (
              name
            ) : (
              <SourceLink href={url} className={styles.source}>
                {name}
              </SourceLink>
            )}
          </span>
        )
      })}
      {spell.sourcing !== 'sourced' && (
        <span className={styles.faint}>{label('sourcingLevels', spell.sourcing)}</span>
      )}
      {remarks.length > 0 && (
        <span className={styles.faint}>{t('spells.remarks', { text: remarks.join('; ') })}</span>
      )}
    </div>
  )
}
