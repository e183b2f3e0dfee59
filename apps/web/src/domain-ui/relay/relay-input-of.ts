import type { Language } from '@estafet/i18n'
import type { RelayInput } from '../../charts/relay/input/relay-input.ts'
import { storyInput } from '../../charts/relay/input/story-input.ts'
import { translated } from '../words/translated-text.tsx'
import type { Lanes } from './lanes.queries.ts'

/** The lanes as the input of a relay chart, its titles in the language. */
export const relayInputOf = (lanes: Lanes, language: Language): RelayInput =>
  storyInput(lanes, (id, en) => translated(id, en, language))
