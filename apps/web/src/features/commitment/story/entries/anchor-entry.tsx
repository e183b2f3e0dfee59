import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../../ui/text/date-text.tsx'
import type { AnchorRecord } from '../../commitment-page.queries.ts'
import { EvidenceList } from '../../sources/evidence-list.tsx'
import type { AnchorChange } from '../story-entry.ts'
import styles from '../story.module.css'

// Which level of three; what it means is said where the anchors are pictured.
const useLevel = () => {
  const { t } = useTranslation('commitment-record')
  return ({ level, isClaimed }: AnchorRecord) =>
    level === null ? t('anchor.not_established') : t(isClaimed ? 'anchor.claimed' : 'anchor.level', { level })
}

/** A document with its level, or the level alone. */
const Standing = ({ anchor }: { readonly anchor: AnchorRecord }) => {
  const levelOf = useLevel()
  return anchor.document === null ? (
    levelOf(anchor)
  ) : (
    <>
      <span lang="id">{anchor.document}</span> ({levelOf(anchor)})
    </>
  )
}

/** Anchors that begin on one day: the level each stands on, its document, and what it took over from. */
export const AnchorEntry = ({ changes }: { readonly changes: readonly AnchorChange[] }) => {
  const { t } = useTranslation('commitment-record')
  const { label } = useVocabulary()
  return (
    <ul className={styles.parts}>
      {changes.map(({ anchor, before }) => (
        <li key={anchor.id}>
          <p>
            {label('anchorFactors', anchor.factor)}: <Standing anchor={anchor} />
          </p>
          {(before !== null || anchor.expiresOn !== null) && (
            <p className={styles.soft}>
              {before !== null && (
                <>
                  {t('anchor.before')} <Standing anchor={before} />
                </>
              )}
              {before !== null && anchor.expiresOn !== null && ' · '}
              {anchor.expiresOn !== null && (
                <>
                  {t('anchor.until')} <DateText day={anchor.expiresOn} style="short" />
                </>
              )}
            </p>
          )}
          {anchor.note && (
            <p className={styles.soft}>
              <TranslatedText id={anchor.note} en={anchor.noteEn} />
            </p>
          )}
          <EvidenceList evidence={anchor.evidence} none={t('anchor.recorder', { name: anchor.recorder })} />
        </li>
      ))}
    </ul>
  )
}

/** Anchors whose last day this was. */
export const AnchorEndEntry = ({ anchors }: { readonly anchors: readonly AnchorRecord[] }) => {
  const { label } = useVocabulary()
  return (
    <ul className={styles.parts}>
      {anchors.map((anchor) => (
        <li key={anchor.id}>
          {label('anchorFactors', anchor.factor)}: <Standing anchor={anchor} />
        </li>
      ))}
    </ul>
  )
}
