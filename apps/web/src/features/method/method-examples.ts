import {
  addMonths,
  commitmentProgress,
  countBy,
  expectedTransition,
  lateDaysLimit,
  onTimeRate,
  reportingRecord,
  scheduleStatus,
  scheduleStatuses,
  substantialFromPercent,
  unseenAfterMonths,
} from '@estafet/domain'
import type { VocabularyLabel } from '@estafet/i18n'
import type { Format } from '../../ui/text/use-format.ts'

// Every figure of an example is worked out by the rule it explains, so that the page cannot drift from the program.

const progressOfExample = () =>
  commitmentProgress([
    { weight: 2, state: { milestoneId: 1, delivery: 'complete', percent: 100 } },
    { weight: 1, state: { milestoneId: 2, delivery: 'limited', percent: 25 } },
    { weight: 1, state: { milestoneId: 3, delivery: null, percent: null } },
  ])

const reportingOfExample = () =>
  reportingRecord(
    [1, 2, 3, 4].map((quarter) => ({
      id: quarter,
      opensOn: `2025-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
      dueOn: `2025-${String(quarter * 3 - 2).padStart(2, '0')}-15`,
      closesOn: `2025-${String(quarter * 3 - 1).padStart(2, '0')}-28`,
    })),
    ['2025-01-10', '2025-04-12', '2025-08-01'],
    '2026-01-01',
  )

/** The values that fill the blanks of the worked examples. */
export const methodExamples = (format: Format, label: VocabularyLabel) => {
  const counts = {
    ...countBy(scheduleStatuses, []),
    met: 5,
    met_late: 1,
    late: 1,
    very_late: 1,
    on_track: 4,
  }
  const onTime = onTimeRate(counts)
  const due = '2025-06-30'
  const completed = '2025-08-14'
  const schedule = scheduleStatus(
    { originalDueOn: due, completedOn: completed, isWithdrawn: false },
    '2026-01-01',
  )
  const reporting = reportingOfExample()
  const dayZero = '2025-02-20'
  const expected = expectedTransition(
    [
      {
        id: 1,
        regionCode: '35.76',
        personId: 1,
        personName: null,
        capacity: 'definitive',
        startedOn: dayZero,
        startedPrecision: 'day',
        endedOn: null,
        endedPrecision: null,
      },
    ],
    '2026-01-01',
  )
  return {
    due: format.day(due),
    completed: format.day(completed),
    daysLate: format.duration(schedule.daysLate ?? 0),
    status: label('scheduleStatuses', schedule.status),
    lateLimit: lateDaysLimit,
    dayZero: format.day(dayZero),
    changesOn: format.day(addMonths(dayZero, unseenAfterMonths)),
    rate: format.percent(onTime.rate ?? 0),
    interval: format.range(onTime.low ?? 0, onTime.high ?? 0, 'percent'),
    n: onTime.denominator,
    progress: format.percent((progressOfExample().percent ?? 0) / 100),
    completeness: format.percent(reporting.completeness.rate ?? 0),
    timeliness: format.percent(reporting.timeliness.rate ?? 0),
    inaugurated: format.day(dayZero),
    expected: format.day(expected?.on ?? ''),
    substantialFrom: format.percent(substantialFromPercent / 100),
  }
}
