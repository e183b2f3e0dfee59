import type { Language } from '@estafet/i18n'
import type { RelayInput } from '../../../charts/relay/input/relay-input.ts'
import { storyInput } from '../../../charts/relay/input/story-input.ts'
import { translated } from '../../../domain-ui/translated-text.tsx'
import type { RegionLanes } from '../region-page.queries.ts'

/** What the relay chart draws of a region's lanes. */
export const regionRelayInput = (lanes: RegionLanes, language: Language): RelayInput =>
  storyInput(lanes, (id, en) => translated(id, en, language))
