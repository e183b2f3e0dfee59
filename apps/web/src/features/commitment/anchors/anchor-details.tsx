import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import styles from './anchors-body.module.css'
import type { AnchorRecord } from '../commitment-page.queries.ts'
import { SourceNote } from '../sources/source-note.tsx'

/** Where an anchor is known from, why the source shows it, and what its recorder adds. */
export const AnchorDetailsOf = ({ anchor }: { readonly anchor: AnchorRecord }) => {
  const { t } = useTranslation('anchors')
  const { label } = useVocabulary()
  const { evidence, note, noteEn, sourcing } = anchor
  return (
    <span className={styles.lines}>
      {evidence.length === 0 && <span className={styles.soft}>{t('table.no_source')}</span>}
      {evidence.map(({ id, source, rationale, rationaleEn }) => (
        <span key={id}>
          <SourceNote source={source} />
          <span className={styles.why}>
            <TranslatedText id={rationale} en={rationaleEn} />
          </span>
        </span>
      ))}
      {note && (
        <span className={styles.soft}>
          <TranslatedText id={note} en={noteEn} />
        </span>
      )}
      {sourcing === 'partly_sourced' && (
        <span className={styles.soft}>{label('sourcingLevels', sourcing)}</span>
      )}
    </span>
  )
}
