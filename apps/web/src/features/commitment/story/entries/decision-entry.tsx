import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../../domain-ui/words/use-vocabulary.ts'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../../ui/text/date-text.tsx'
import { Link } from '../../../../ui/text/link.tsx'
import type { DecisionRecord } from '../../commitment-page.queries.ts'
import { EvidenceList } from '../../sources/evidence-list.tsx'
import styles from '../story.module.css'

/** A decision of a new head: why, until when, into what, and the document it rests on. */
export const DecisionEntry = ({ decision }: { readonly decision: DecisionRecord }) => {
  const { t } = useTranslation('commitment-record')
  const { label } = useVocabulary()
  const { reason, note, noteEn, pausedUntil, mergedIntoId, recorder, evidence } = decision
  return (
    <>
      {reason && (
        <p>
          {t('reason_label')} {label('stopReasons', reason).toLowerCase()}
        </p>
      )}
      {pausedUntil && (
        <p>
          {t('decision.paused_until')} <DateText day={pausedUntil} />
        </p>
      )}
      {mergedIntoId && (
        <p>
          {t('decision.merged_into')} <Link href={`/komitmen/${mergedIntoId}`}>{mergedIntoId}</Link>
        </p>
      )}
      {note && (
        <p>
          <TranslatedText id={note} en={noteEn} />
        </p>
      )}
      <EvidenceList evidence={evidence} none={t('decision.no_document')} />
      <p className={styles.soft}>{t('anchor.recorder', { name: recorder })}</p>
    </>
  )
}
