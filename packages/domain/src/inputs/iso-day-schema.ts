import { z } from 'zod'
import type { IsoDay } from '../facts.ts'
import { isIsoDay } from '../iso-day.ts'

// Apart from the day arithmetic, so that the web can count days without carrying zod.

/** The bounds the database also holds: nothing this product tracks lies outside them. */
export const earliestDay: IsoDay = '1945-01-01'
export const latestDay: IsoDay = '2100-12-31'

/** A calendar day from outside, within the bounds. */
export const isoDaySchema = z
  .string()
  .refine(isIsoDay, { error: 'YYYY-MM-DD' })
  .refine((day) => day >= earliestDay && day <= latestDay, { error: `${earliestDay}..${latestDay}` })
  .meta({ format: 'date' })
