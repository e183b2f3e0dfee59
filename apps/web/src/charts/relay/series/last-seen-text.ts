import { message } from '../../message.ts'
import type { Words } from '../../use-words.ts'
import type { LaneRow } from './lane-row.ts'

/** "terakhir terlihat Desember 2021": no more exact than it is known. */
export const lastSeenText = (
  { on, precision }: NonNullable<LaneRow['lastSeen']>,
  { say }: Pick<Words, 'say'>,
): string => say(message('relay.lastSeen', { on: { day: on, precision } }), 'short')
