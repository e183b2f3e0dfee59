import type { Words } from '../../use-words.ts'
import { factWords } from './relay-fact-words.ts'
import type { RelayFact } from './relay-facts.ts'

/** A fact in one line, for the readout and for screen readers. */
export const factText = (fact: RelayFact, { say }: Pick<Words, 'say'>): string =>
  factWords(fact)
    .map((clause) => say(clause))
    .join('; ')
