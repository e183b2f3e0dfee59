import { z } from 'zod'
import { datePrecision, day, laneKind } from './word.answer.ts'

export const laneSegment = z.strictObject({ from: day, to: day, kind: laneKind }).meta({
  id: 'LaneSegment',
  description:
    'Days `[from, to)`; the last one of a lane includes its `to`, so a sign of today makes one of no length.',
})

export const gateKnot = z
  .strictObject({
    on: day,
    state: z.enum(['ended', 'paused', 'dormant', 'unknown', 'not_begun', 'carried']),
    mark: z
      .enum([
        'not_asked',
        'undecided',
        'continue',
        'continue_changed',
        'pause',
        'stop',
        'merged',
        'completed_before',
        'overdue',
        'never_decided',
        'alive_undecided',
      ])
      .nullable()
      .describe('Null where nothing was handed over: it had not begun, or had ended.'),
    openDays: z
      .int()
      .nullable()
      .describe(
        'Days from day zero to the day asked for, while no decision is recorded and none came too late.',
      ),
  })
  .meta({ id: 'GateKnot', description: 'What became of a commitment under the head who came in on a day.' })

/** What every answer says of a sign of life, or of an end, in a lane. */
export const signFields = {
  on: day,
  says: z.enum([
    'withdrawn',
    'claimed',
    'paused',
    'dormant',
    'absorbed',
    'replaced',
    'completed_closed',
    'lapsed',
    'stopped',
    'evidenced',
  ]),
  showsLife: z
    .boolean()
    .describe(
      'Whether it counts as a sign of life: of what is claimed, a report does, what only our own file says does not.',
    ),
  precision: datePrecision.describe('How exactly the day is known.'),
  isLatest: z
    .literal(true)
    .optional()
    .describe('Only known to be of this day at the latest: it may have been at any time before.'),
}
