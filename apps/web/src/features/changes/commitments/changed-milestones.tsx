import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DefinitionList } from '../../../ui/layout/definition-list.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { ChangeCell } from '../change-cell.tsx'
import styles from '../changes.module.css'
import type { CommitmentFacts } from '../changes.queries.ts'

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
