import { undecidedWords } from '@estafet/i18n'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Glyph } from '../../../ui/text/glyph.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { HandoverRecord, MilestoneRecord } from '../commitment-page.queries.ts'
import { StoryEntryView } from './entries/story-entry-view.tsx'
import type { StoryTerm } from './story-terms.ts'
import styles from './story.module.css'

interface StoryTermViewProps {
  readonly term: StoryTerm
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

/** One head of region, and what was recorded of the commitment in that time; also that nothing was. */
export const StoryTermView = ({ term, milestones }: StoryTermViewProps) => {
  const { t } = useTranslation('commitment')
  return (
    <section className={styles.term} aria-labelledby={`masa-${term.key}`}>
      <TermHeading term={term} />
      {term.entries.length === 0 ? (
        <p className={styles.silence}>{t('nothing_recorded')}</p>
      ) : (
        <ol className={styles.entries}>
          {term.entries.map((entry) => (
            <li key={entry.key} className={styles.entry}>
              <span className={styles.day}>
                <DateText day={entry.on} precision={entry.precision} style="short" />
              </span>
              <div className={styles.told}>
                <StoryEntryView entry={entry} milestones={milestones} />
                {term.unsure.has(entry.key) && <p className={styles.soft}>{t('unsure_of_term')}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const TermHeading = ({ term }: Pick<StoryTermViewProps, 'term'>) => {
  const { t } = useTranslation('commitment')
  const { label } = useVocabulary()
  const { key, spell, handover, decision } = term
  if (spell === null)
    return (
      <h3 id={`masa-${key}`} className={classNames(styles.heading, styles.acting)}>
        {t('no_head_recorded')}
      </h3>
    )
  const isInauguration = spell.capacity === 'definitive' || spell.capacity === 'remaining_term'
  const name = spell.personName ?? label('leaderCapacities', 'vacant')
  return (
    <h3 id={`masa-${key}`} className={classNames(styles.heading, !isInauguration && styles.acting)}>
      {isInauguration && <Glyph name="baton" />}
      <span>
        {isInauguration ? t('inauguration_of', { name }) : name}
        <span className={styles.since}>
          <DateText day={spell.startedOn} precision={spell.startedPrecision} />
          {handover && ` · ${label('transitionKinds', handover)}`}
          {!isInauguration && spell.personName && ` · ${label('leaderCapacities', spell.capacity)}`}
        </span>
        {decision && <DecisionLine handover={decision} />}
      </span>
    </h3>
  )
}

const DecisionLine = ({ handover }: { readonly handover: HandoverRecord }) => {
  const { t } = useTranslation('commitment')
  const { dayNumber } = useFormat()
  const { standing, daysSince, inauguratedOn, inauguratedPrecision } = handover
  const dayZero = { on: inauguratedOn, precision: inauguratedPrecision }
  const words = undecidedWords({ standing, dayZero, daysSince }, dayNumber)
  if (words === null) return null
  return <span className={styles.since}>{t(words.key, words.values)}</span>
}
