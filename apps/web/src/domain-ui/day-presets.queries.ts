import { type Answer, ask, type Trpc } from '../trpc.ts'

export type DayPresets = Answer<'change.presets'>
export type DayPreset = DayPresets['items'][number]

/** The days worth going back to, of one region or of the country. */
export const presetsQuery = (trpc: Trpc, region: string | undefined) =>
  ask(trpc, 'change.presets', { ...(region && { region }) })
