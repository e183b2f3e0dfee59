import type pg from 'pg'
import type { CaseName } from '../options.ts'

/** A question asked at full speed, with the addresses it is asked about in turn. */
export interface ReadCase {
  readonly name: CaseName
  readonly paths: readonly string[]
  /** Fewer connections than asked for, where a question is so dear that more would only queue. */
  readonly mostConnections?: number
  /** Its limit hands over the finished answer: what is made of facts in it only a program can make. */
  readonly isKeptWhole?: boolean
  /** Asked as a browser asks, which takes it packed; else as it is. */
  readonly isPacked?: boolean
  /** Its limit hands over what the answer rests on, ruled by nothing, so it says something else. */
  readonly isHandedOver?: boolean
}

/** A day before the heads of all regions the bench loads were to change. */
const allDueOn = '2024-06-01'

const commitmentsAsked = 400
const regionsAsked = 200
const comparisonsAsked = 100
const comparedRegions = 6

// A stem, two words of which either counts, a misspelling, an id, words that are everywhere.
const searches = [
  'pengaduan',
  'data terbuka',
  'pengaduhan',
  'BM-0000042',
  'perizinan usaha kecil',
  'musrenbang',
]

const every = (
  step: number,
) => `select id from (select id, row_number() over (order by id) as n from commitment) c
  where n % ${step} = 0 order by md5(id)`

/** The read cases on what this database holds. */
export async function readCases(client: pg.Client, commitments: number): Promise<ReadCase[]> {
  const ids = await client.query<{ id: string }>(
    every(Math.max(1, Math.floor(commitments / commitmentsAsked))),
  )
  const regions = await client.query<{ code: string }>(
    `select region_code as code from region_state where theme = 'all' order by md5(region_code)`,
  )
  const codes = regions.rows.map(({ code }) => code)
  const api = (path: string) => `/api/v1/${path}`
  const sets = Array.from({ length: comparisonsAsked }, (_, index) =>
    Array.from({ length: comparedRegions }, (__, k) => codes[(index * 5 + k * 83) % codes.length]).join('~'),
  )
  return [
    { name: 'list', paths: [api('commitments')] },
    {
      name: 'list_region',
      paths: codes.slice(0, regionsAsked).map((code) => api(`commitments?region=${code}`)),
    },
    {
      name: 'list_status',
      paths: ['late', 'very_late', 'on_track', 'met'].map((word) => api(`commitments?schedule=${word}`)),
    },
    {
      name: 'search',
      paths: searches.map((q) => api(`commitments?q=${encodeURIComponent(q)}`)),
      mostConnections: 4,
    },
    { name: 'detail', paths: ids.rows.map(({ id }) => api(`commitments/${id}`)) },
    { name: 'comparison', paths: sets.map((set) => api(`comparison?regions=${set}`)) },
    { name: 'overview', paths: [api('overview?measure=on_time')] },
    { name: 'calendar', paths: [api('transitions')], mostConnections: 2, isHandedOver: true },
    { name: 'at_risk', paths: [api('at-risk')], mostConnections: 2, isHandedOver: true },
    {
      name: 'at_risk_due',
      paths: [api(`at-risk?asOf=${allDueOn}`)],
      mostConnections: 2,
      isHandedOver: true,
    },
    {
      name: 'city',
      paths: codes.slice(0, regionsAsked).map((code) => api(`regions/${code}/story`)),
      mostConnections: 4,
      isKeptWhole: true,
    },
    // The page as a browser gets it, drawn by the server.
    {
      name: 'html_city',
      paths: codes.slice(0, regionsAsked).map((code) => `/kota/${code}`),
      mostConnections: 4,
      isKeptWhole: true,
      isPacked: true,
    },
  ]
}
