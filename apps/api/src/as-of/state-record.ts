import {
  addDays,
  type CommitmentState,
  type ContinuityStatus,
  continuityStatuses,
  daysBetween,
  DomainError,
  earliestDay,
  type EvidenceStatus,
  evidenceStatuses,
  type IsoDay,
  methodVersion,
  type OfficialStatus,
  officialStatuses,
  type ScheduleStatus,
  scheduleStatuses,
  type SummarisableState,
} from '@estafet/domain'

/** What is kept of a commitment's state for every day: what lists show and sums add up. */
export interface HistoricState extends SummarisableState {
  readonly officialIsDerived: boolean
  readonly schedule: ScheduleStatus
  readonly milestonesCounted: number
  readonly milestonesReported: number
  readonly nextDueOn: IsoDay | null
}

/** Bytes of one state; the table holds it to that. */
export const recordSize = 39

/** Where the two bytes of the last day of activity begin, for a statement that sorts by them. */
export const lastActivityAt = 29

/** By kind of status the words that its numbers count, as a release had them. */
export interface RecordWords {
  readonly official: readonly OfficialStatus[]
  readonly evidence: readonly EvidenceStatus[]
  readonly schedule: readonly ScheduleStatus[]
  readonly continuity: readonly ContinuityStatus[]
}

/** The words of this release. */
export const ownWords: RecordWords = {
  official: officialStatuses,
  evidence: evidenceStatuses,
  schedule: scheduleStatuses,
  continuity: continuityStatuses,
}

/**
 * Where which number lies: little-endian numbers, words by their place in a list, days counted from the earliest day of
 * the database with 0 for none, flags (met handover, official derived) in the bits of one byte, progress as a double
 * with NaN for unknown. Moved by one when any of that changes.
 */
export const recordFormat = 1

/** What is kept beside states by who writes them. One more, and what an earlier release writes is computed anew. */
const keptBeside = ['handover_count', 'anchoring in words']

/** What this release keeps states by. The version of the rules is part of it: other rules give other states. */
export const ownLayoutKey = [methodVersion, recordFormat, ...Object.values(ownWords), ...keptBeside].join(';')

const dayNumber = (day: IsoDay | null): number => (day === null ? 0 : daysBetween(earliestDay, day) + 1)

// A country's states name few days, each many times.
const dayTexts: IsoDay[] = []
const dayOf = (number: number): IsoDay | null =>
  number === 0 ? null : (dayTexts[number] ??= addDays(earliestDay, number - 1))

/** The state of a commitment in `recordSize` bytes. */
export function writeRecord(state: CommitmentState): Buffer {
  const bytes = Buffer.alloc(recordSize)
  bytes.writeUInt8(officialStatuses.indexOf(state.official), 0)
  bytes.writeUInt8(evidenceStatuses.indexOf(state.evidence), 1)
  bytes.writeUInt8(scheduleStatuses.indexOf(state.schedule), 2)
  bytes.writeUInt8(continuityStatuses.indexOf(state.continuity.status), 3)
  bytes.writeUInt8((state.continuity.metHandover ? 1 : 0) + (state.officialIsDerived ? 2 : 0), 4)
  bytes.writeUInt16LE(state.milestonesReported, 5)
  for (const [index, status] of scheduleStatuses.entries())
    bytes.writeUInt16LE(state.scheduleCounts[status], 7 + index * 2)
  bytes.writeUInt16LE(dayNumber(state.nextDueOn), 25)
  bytes.writeUInt16LE(dayNumber(state.lastReportedOn), 27)
  bytes.writeUInt16LE(dayNumber(state.lastActivityOn), lastActivityAt)
  bytes.writeDoubleLE(state.progressPercent ?? Number.NaN, 31)
  return bytes
}

const wordAt = <Word extends string>(words: readonly Word[], own: readonly Word[], index: number): Word => {
  const word = words[index]
  if (word === undefined) throw new Error(`a kept state has word ${index} of ${words.length}`)
  if (!own.includes(word)) throw new DomainError('unavailable', 'being_upgraded', { word })
  return word
}

const noMilestones = Object.fromEntries(scheduleStatuses.map((status) => [status, 0])) as Record<
  ScheduleStatus,
  number
>

/**
 * Reads the state that begins at `start`, by the words of the release that kept it.
 * @throws DomainError `being_upgraded` where that release has a word this one does not know.
 */
export function readRecord(bytes: DataView, start = 0, words: RecordWords = ownWords): HistoricState {
  const scheduleCounts = { ...noMilestones }
  let milestones = 0
  let at = start + 7
  for (const [index] of words.schedule.entries()) {
    const status = wordAt(words.schedule, ownWords.schedule, index)
    const count = bytes.getUint16(at, true)
    scheduleCounts[status] = count
    milestones += count
    at += 2
  }
  const flags = bytes.getUint8(start + 4)
  const progress = bytes.getFloat64(start + 31, true)
  return {
    official: wordAt(words.official, ownWords.official, bytes.getUint8(start)),
    evidence: wordAt(words.evidence, ownWords.evidence, bytes.getUint8(start + 1)),
    schedule: wordAt(words.schedule, ownWords.schedule, bytes.getUint8(start + 2)),
    continuityStatus: wordAt(words.continuity, ownWords.continuity, bytes.getUint8(start + 3)),
    metHandover: (flags & 1) === 1,
    officialIsDerived: (flags & 2) === 2,
    milestonesReported: bytes.getUint16(start + 5, true),
    milestonesCounted: milestones - scheduleCounts.withdrawn,
    scheduleCounts,
    nextDueOn: dayOf(bytes.getUint16(start + 25, true)),
    lastReportedOn: dayOf(bytes.getUint16(start + 27, true)),
    lastActivityOn: dayOf(bytes.getUint16(start + lastActivityAt, true)),
    progressPercent: Number.isNaN(progress) ? null : progress,
  }
}

/** The bytes of a `bytea` as the drivers give them: a Buffer, or a plain array of the embedded database. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
