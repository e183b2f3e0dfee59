import type { AsOfPreset } from './as-of.queries.ts'

const kinds = [
  'before_inauguration',
  'spell_end',
  'period_end',
  'year_end',
] as const satisfies AsOfPreset['kind'][]

export interface PresetGroup {
  readonly kind: AsOfPreset['kind']
  readonly presets: readonly AsOfPreset[]
}

/** Days by why one goes back to them, those of handovers first; within a group newest first, as they come. */
export const presetGroups = (presets: readonly AsOfPreset[]): PresetGroup[] =>
  kinds
    .map((kind) => ({ kind, presets: presets.filter((preset) => preset.kind === kind) }))
    .filter((group) => group.presets.length > 0)
