import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Prose } from '../../../ui/layout/layout.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import styles from './told-texts.module.css'

/** The plan's own words, apart from the plain summary, with the problem and the result it names. */
export const ToldTexts = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment-record')
  const { originalText, problem, expectedResult } = detail
  if (originalText === null && problem === null && expectedResult === null) return null
  return (
    <Section id="naskah" title={t('texts_title')}>
      <Prose>
        {problem && (
          <div>
            <h3 className={styles.title}>{t('problem')}</h3>
            <p lang="id">{problem}</p>
          </div>
        )}
        {expectedResult && (
          <div>
            <h3 className={styles.title}>{t('expected_result')}</h3>
            <p lang="id">{expectedResult}</p>
          </div>
        )}
        {originalText && (
          <div>
            <h3 className={styles.title}>{t('original_text')}</h3>
            <blockquote className={styles.quote} lang="id">
              {originalText}
            </blockquote>
          </div>
        )}
      </Prose>
    </Section>
  )
}
