import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { SourceNote } from '../sources/source-note.tsx'
import styles from './known-challenges.module.css'

/** What went wrong and how it was solved, high on the page and in the words of its source. */
export const KnownChallenges = ({ detail: { challenges } }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const { label } = useVocabulary()
  if (challenges.length === 0) return null
  return (
    <Section id="kendala" isFolded title={t('challenges_title')}>
      <ul className={styles.list}>
        {challenges.map(
          ({ id, kind, detail, detailEn, knownOn, knownPrecision, solution, solutionEn, source }) => (
            <li key={id} className={styles.challenge}>
              <h3>{label('challengeKinds', kind)}</h3>
              <p>
                <TranslatedText id={detail} en={detailEn} />
              </p>
              <p className={styles.about}>
                {knownOn ? (
                  <>
                    {t('challenge_known')} <DateText day={knownOn} precision={knownPrecision ?? 'day'} />
                  </>
                ) : (
                  t('challenge_undated')
                )}
                {' · '}
                {solution ? (
                  <>
                    {t('challenge_solution')} <TranslatedText id={solution} en={solutionEn} />
                  </>
                ) : (
                  t('challenge_unsolved')
                )}
              </p>
              {source && (
                <p className={styles.about}>
                  {t('source')} <SourceNote source={source} />
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </Section>
  )
}
