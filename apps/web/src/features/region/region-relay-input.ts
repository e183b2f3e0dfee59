import type { Language } from '@estafet/i18n'
import type { RelayInput } from '../../charts/relay/relay-input.ts'
import { personName } from '../../domain-ui/person-name.ts'
import { translated } from '../../domain-ui/translated-text.tsx'
import type { RegionStory } from './region-page.queries.ts'

/** What the relay chart draws of a region's story. */
export const regionRelayInput = (story: RegionStory, language: Language): RelayInput => ({
  asOf: story.asOf,
  isSimulated: story.profile.isSimulated,
  spells: story.spells.map((spell) => ({
    ...spell,
    personName: spell.personName === null ? null : personName(spell.personName),
  })),
  transitions: story.transitions,
  lanes: story.commitments.map(
    ({ id, startedOn, aliases, continuity, milestones, lane, title, titleEn }) => ({
      commitmentId: id,
      title: translated(title, titleEn, language),
      startedOn,
      aliases,
      continuity: continuity.status,
      milestones: milestones.map((milestone) => ({
        ...milestone,
        title: translated(milestone.title, milestone.titleEn, language),
      })),
      ...lane,
    }),
  ),
})
