import type { AnchorFactor, AnchorLevel } from '@estafet/domain'
import { anchorLevelText, type TextKey, type TextValues } from '@estafet/i18n'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import styles from '../changes.module.css'
import type { CommitmentFacts } from '../changes.queries.ts'
import { type FactLine, factLines } from './fact-lines.ts'
import { openWord } from '../../../ui/text/open-key.ts'

/** What a fact says, in the words of the vocabulary. */
const useFactWords = () => {
  const { t } = useTranslation(['as-of', 'anchors', 'vocabulary'])
  const { day, impreciseDay } = useFormat()
  const { label } = useVocabulary()
  const verdict = (value: string) => label('completionVerdicts', openWord(value))
  const factor = (fact: Extract<FactLine, { kind: 'anchor' }>['fact']) => {
    const name = label('anchorFactors', fact.factor)
    if (fact.level === null)
      return t('fact.anchor', { factor: name, level: label('missingReasons', 'unknown') })
    const level: AnchorLevel = fact.level
    const speech = {
      text: (key: TextKey<'anchors'>, values?: TextValues) => t(`anchors:${key}`, { ...values }),
      factor: (each: AnchorFactor) => label('anchorFactors', each),
      day: impreciseDay,
    }
    return t('fact.anchor', { factor: name, level: anchorLevelText(fact.factor, level, speech) })
  }
  return (line: FactLine): string => {
    switch (line.kind) {
      case 'report':
      case 'corrected':
        return t(`fact.${line.kind}`, { word: label('deliveries', line.fact.delivery) })
      case 'sighting':
        return t('fact.sighting', { word: label('sightingStates', line.fact.state) })
      case 'assessment':
        return t('fact.assessment', {
          who: label('assessorKinds', line.fact.actorKind),
          word: verdict(line.fact.value),
        })
      case 'decision':
        return t('fact.decision', { word: label('continuityDecisions', line.fact.decision) })
      case 'anchor':
        return factor(line.fact)
      case 'deadline':
        return t('fact.deadline', { from: day(line.fact.oldDueOn), to: day(line.fact.newDueOn) })
      case 'challenge':
        return t('fact.challenge', { word: label('challengeKinds', line.fact.kind) })
      case 'alias':
        return t('fact.alias', { name: line.fact.name })
    }
  }
}

/** Which milestone it is about, where that milestone changed too. */
const About = ({ line, milestones }: { readonly line: FactLine } & Pick<CommitmentFacts, 'milestones'>) => {
  if (!('milestoneId' in line.fact)) return null
  const { milestoneId } = line.fact
  const milestone = milestones.find(({ id }) => id === milestoneId)
  if (milestone === undefined) return null
  return (
    <p className={styles.soft}>
      <TranslatedText id={milestone.title} en={milestone.titleEn} />
    </p>
  )
}

const Note = ({ line }: { readonly line: FactLine }) => {
  if (line.kind === 'challenge')
    return (
      <p className={styles.soft}>
        <TranslatedText id={line.fact.detail} en={line.fact.detailEn} />
      </p>
    )
  if (!('note' in line.fact) || line.fact.note === null) return null
  return (
    <p className={styles.soft}>
      <TranslatedText id={line.fact.note} en={line.fact.noteEn} />
    </p>
  )
}

/** Every fact recorded between the two days, oldest first. */
export const RecordedFacts = ({ facts, milestones }: Pick<CommitmentFacts, 'facts' | 'milestones'>) => {
  const { t } = useTranslation('as-of')
  const wordsOf = useFactWords()
  const lines = factLines(facts)
  if (lines.length === 0) return null
  return (
    <Section id="catatan" title={t('changes.facts', { count: lines.length })}>
      <dl className={styles.facts}>
        {lines.map((line) => (
          <div key={line.key} className={styles.fact}>
            <dt>
              {line.on === null ? (
                t('fact.no_day')
              ) : (
                <DateText day={line.on} precision={line.precision} style="short" />
              )}
            </dt>
            <dd>
              <p>{wordsOf(line)}</p>
              <About line={line} milestones={milestones} />
              <Note line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
