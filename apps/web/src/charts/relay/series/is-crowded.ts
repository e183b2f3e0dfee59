import type { RelaySeries } from './relay-series.ts'

/** Up to so many lanes, with so many days on them, are drawn at once without a reader noticing. */
const mostLanes = 20
const mostDays = 400

/** Whether a chart is so large that it is drawn lane by lane as the reader comes, and no table of it is sent ahead. */
export const isCrowded = ({ lanes }: RelaySeries): boolean =>
  lanes.length > mostLanes ||
  lanes.reduce((sum, { signs, milestones }) => sum + signs.length + milestones.length, 0) > mostDays
