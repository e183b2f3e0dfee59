import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { Glyph } from '../../../ui/text/glyph.tsx'
import type { EvidenceReference } from '../commitment-page.queries.ts'
import { SourceNote } from './source-note.tsx'
import styles from './evidence-list.module.css'

interface EvidenceListProps {
  readonly evidence: readonly EvidenceReference[]
  /** Said where there is none: for a claim that is worth knowing, for a sighting it is not. */
  readonly none?: string
}

/** The documents behind a fact, each with the sentence on why it supports it. */
export const EvidenceList = ({ evidence, none }: EvidenceListProps) => {
  const { t } = useTranslation('commitment')
  if (evidence.length === 0) return none ? <p className={styles.none}>{none}</p> : null
  return (
    <ul className={styles.list} aria-label={t('evidence')}>
      {evidence.map(({ id, source, rationale, rationaleEn, excerpt }) => (
        <li key={id}>
          <Glyph name="document" />
          <div>
            <SourceNote source={source} />
            <p className={styles.why}>
              <TranslatedText id={rationale} en={rationaleEn} />
            </p>
            {excerpt && <blockquote className={styles.excerpt}>{excerpt}</blockquote>}
          </div>
        </li>
      ))}
    </ul>
  )
}
