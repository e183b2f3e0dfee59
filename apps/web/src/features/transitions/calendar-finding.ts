import type { Calendar } from './transitions.queries.ts'
import type { TextUnder } from '@estafet/i18n'

interface Finding {
  readonly key: TextUnder<'transitions', 'finding'>
  readonly count?: number
  readonly total?: number
  readonly commitments?: number
  readonly overdue?: number
  /** Of the nearest handover. */
  readonly on?: string
  readonly precision?: Day['precision']
  readonly days?: number
}

type Told = Pick<Calendar, 'coming' | 'summary'>
type Day = NonNullable<Calendar['coming']>['days'][number]

/** What is ahead: how many heads change within 18 months, or the nearest day when none does. */
const ahead = ({ coming, summary }: Told): Finding => {
  const { watched, commitmentsWatched } = summary.all
  if (watched > 0) return { key: 'coming', count: watched, total: watched, commitments: commitmentsWatched }
  const nearest = coming?.days[0]
  return nearest === undefined
    ? { key: 'none' }
    : {
        key: 'none_near',
        count: nearest.count,
        total: nearest.count,
        on: nearest.on,
        precision: nearest.precision,
        days: nearest.daysLeft,
      }
}

/** The day on which most change, where that is not the nearest one already told. */
const busiest = ({ coming }: Told): Finding[] => {
  const [nearest, ...later] = coming?.days ?? []
  const most = later.reduce(
    (best, day) => (best === undefined || day.count > best.count ? day : best),
    later[0],
  )
  if (nearest === undefined || most === undefined || most.count <= nearest.count) return []
  return [{ key: 'busiest', count: most.count, total: most.count, on: most.on, precision: most.precision }]
}

/** What is owed: only under the present heads, so that no commitment counts twice. */
const owed = ({ summary }: Pick<Told, 'summary'>): Finding => {
  const { undecided, overdue, decided } = summary.all.counts.byStanding
  const open = undecided + overdue
  if (open > 0) return { key: open === overdue ? 'open_overdue' : 'open', count: open, total: open, overdue }
  return { key: decided > 0 ? 'all_decided' : 'none_open' }
}

/** The sentences the page opens with; what is ahead is left out where that part was not asked for and none is near. */
export const calendarFindings = (calendar: Told): Finding[] => {
  const first = ahead(calendar)
  return [
    ...(first.key === 'none' && calendar.coming === null ? [] : [first]),
    ...(first.key === 'none_near' ? busiest(calendar) : []),
    owed(calendar),
  ]
}
