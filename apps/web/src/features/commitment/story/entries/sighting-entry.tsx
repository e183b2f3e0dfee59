import { isInferred } from '@estafet/domain'
import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../../ui/text/date-text.tsx'
import { AgencyEntry } from './agency-entry.tsx'
import { EvidenceList } from '../../sources/evidence-list.tsx'
import type { StoryEntry } from '../story-entry.ts'
import styles from '../story.module.css'

type SightingStory = Extract<StoryEntry, { kind: 'sighting' }>

/** What a source shows of a day: also that the commitment came back after nobody had seen it. */
export const SightingEntry = ({ entry }: { readonly entry: SightingStory }) => {
  const { t } = useTranslation('commitment')
  const { note, noteEn, evidence, raw, precision, isClaimed, isLatest } = entry.sighting
  // A day that was worked out is shown beside the words it comes from.
  const saysMore = (isInferred(precision) || isLatest) && !/^[\d-]+$/.test(raw)
  const unseenSince = entry.revival?.unseenSince ?? null
  return (
    <>
      {saysMore && (
        <p className={styles.soft}>
          {t('dated_as')} <span lang="id">“{raw}”</span>
        </p>
      )}
      {isLatest && <p className={styles.soft}>{t('at_the_latest')}</p>}
      {isClaimed && <p>{t('own_claim')}</p>}
      {unseenSince && (
        <p className={styles.soft}>
          {t('life.unseen_since')} <DateText day={unseenSince.on} precision={unseenSince.precision} />
        </p>
      )}
      {entry.successions.map((succession) => (
        <AgencyEntry key={succession.after} succession={succession} />
      ))}
      {note && (
        <p>
          <TranslatedText id={note} en={noteEn} />
        </p>
      )}
      <EvidenceList evidence={evidence} />
    </>
  )
}
