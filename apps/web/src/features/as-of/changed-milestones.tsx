import { useTranslation } from 'react-i18next'
import { TranslatedText } from '../../domain-ui/translated-text.tsx'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/page.tsx'
import { ChangeCell } from './change-cell.tsx'
import styles from './changes.module.css'
import type { CommitmentFacts } from './changes.queries.ts'

type Milestone = CommitmentFacts['milestones'][number]

/** Milestones that came, went or moved, each with what is different. */
export const ChangedMilestones = ({ milestones }: { readonly milestones: readonly Milestone[] }) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  if (milestones.length === 0) return null
  return (
    <Section id="tonggak" title={t('changes.milestones')}>
      {milestones.map(({ id, kind, title, titleEn, changes }) => (
        <div key={id} className={styles.group}>
          <h3>
            <TranslatedText id={title} en={titleEn} />
          </h3>
          {kind === 'changed' ? (
            <DefinitionList
              items={changes.map((change) => ({
                key: change.field,
                term: label('changeFields', change.field),
                description: <ChangeCell change={change} />,
              }))}
            />
          ) : (
            <p>{t(`changes.milestone_${kind}`)}</p>
          )}
        </div>
      ))}
    </Section>
  )
}
