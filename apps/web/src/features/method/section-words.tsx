import {
  comparabilityLevels,
  comparabilityReasons,
  leaderCapacities,
  missingReasons,
  reportingOutcomes,
  transitionKinds,
} from '@estafet/domain'
import type { ReactNode } from 'react'
import { MissingValue } from '../../domain-ui/words/missing-value.tsx'
import { StatusBadge } from '../../domain-ui/statuses/status-badge.tsx'
import { statusWords, type StatusKind } from '../../domain-ui/statuses/status-look.ts'
import { useGlosses } from '../../domain-ui/words/use-glosses.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import styles from './method-page.module.css'
import type { WordedSectionId } from './method-sections.ts'
import type { VocabularyList, VocabularyWord } from '@estafet/i18n'

interface Word {
  readonly key: string
  readonly label: ReactNode
  readonly gloss: string | undefined
}

/** The closed vocabulary a section is about, each word with what it means. */
export const SectionWords = ({ id }: { readonly id: WordedSectionId }) => {
  const words = useSectionWords(id)
  return (
    <dl className={styles.words}>
      {words.map(({ key, label, gloss }) => (
        <div key={key}>
          <dt>{label}</dt>
          {gloss && <dd>{gloss}</dd>}
        </div>
      ))}
    </dl>
  )
}

const useSectionWords = (id: WordedSectionId): Word[] => {
  const { label } = useVocabulary()
  const gloss = useGlosses()
  const plain = <List extends VocabularyList>(set: List, words: readonly VocabularyWord<List>[]): Word[] =>
    words.map((word) => ({ key: `${set}.${word}`, label: label(set, word), gloss: gloss(set, word) }))
  const statuses = <Kind extends StatusKind>(kind: Kind): Word[] =>
    statusWords(kind).map((status) => ({
      key: status,
      label: <StatusBadge kind={kind} status={status} isPlain />,
      gloss: gloss(`${kind}Statuses`, status),
    }))
  switch (id) {
    case 'official':
    case 'evidence':
    case 'schedule':
    case 'continuity':
      return statuses(id)
    case 'transition':
      return [...plain('transitionKinds', transitionKinds), ...plain('leaderCapacities', leaderCapacities)]
    case 'reporting':
      return plain('reportingOutcomes', reportingOutcomes)
    case 'comparability':
      return [
        ...plain('comparabilityLevels', comparabilityLevels),
        ...plain('comparabilityReasons', comparabilityReasons),
      ]
    case 'unknown':
      return missingReasons.map((reason) => ({
        key: reason,
        label: <MissingValue reason={reason} isPlain />,
        gloss: gloss('missingReasons', reason),
      }))
  }
}
