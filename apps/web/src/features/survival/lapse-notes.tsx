import { lowerFirst } from '@estafet/i18n'
import { endCauses } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './survival.module.css'
import type { SurvivalPart } from './survival.queries.ts'

const limits = ['limit_late', 'limit_left', 'limit_silent', 'limit_bounds'] as const

/** What ended the cases, and what the curve cannot know. */
export const LapseNotes = ({ curve: { ends, takenBack } }: Pick<SurvivalPart, 'curve'>) => {
  const { t } = useTranslation('survival')
  const { label } = useVocabulary()
  const format = useFormat()
  const seen = endCauses.filter((cause) => ends[cause] > 0)
  return (
    <div className={styles.notes}>
      <p>
        {seen.length === 0
          ? t('lapse.ends_none')
          : t('lapse.ends', {
              list: format.list(
                seen.map((cause) =>
                  t('lapse.ends_item', {
                    cause: lowerFirst(label('endCauses', cause)),
                    count: ends[cause],
                  }),
                ),
              ),
            })}{' '}
        {takenBack > 0 && t('lapse.taken_back', { count: takenBack })}
      </p>
      <Disclosure summary={t('lapse.limits_title')}>
        <ul className={styles.limits}>
          {limits.map((limit) => (
            <li key={limit}>{t(`lapse.${limit}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
