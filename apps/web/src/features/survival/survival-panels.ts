import type { LapsePanel } from '../../charts/survival/survival-input.ts'
import type { Survival, SurvivalPart } from './survival.queries.ts'

interface Named {
  readonly key: string
  readonly label: string
}

export const lapsePanel = ({ atRisk, curve }: SurvivalPart, { key, label }: Named): LapsePanel => ({
  key,
  label,
  atRisk,
  steps: curve.steps,
  readings: curve.readings,
  smallFromDay: curve.smallFromDay,
  followedDays: curve.followedDays,
})

/** Names a group in the reader's words. */
export type GroupLabel = (by: NonNullable<Survival['by']>, group: string) => string

/** The groups with a case after a change, each with its name. */
export const groupsWithCases = ({ by, groups }: Survival, labelOf: GroupLabel) =>
  groups
    .filter(({ changes }) => changes.atRisk > 0)
    .map(({ group, changes }) => ({
      part: changes,
      name: { key: group, label: by === null ? group : labelOf(by, group) },
    }))
