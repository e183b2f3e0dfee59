import {
  administrationStart,
  deriveTransitions,
  fateSince,
  gateKnots,
  handoverDays,
  laneSegments,
  openGap,
  type SightingState,
} from '@estafet/domain'
import type {
  RelayCommitmentInput,
  RelayInput,
  RelayMilestoneInput,
  RelaySpellInput,
} from './input/relay-input.ts'

// For tests: Kota Mojokerto as the pilot data has it, and parts of it with defaults.

export const asOf = '2025-11-23'

const spell = (
  id: number,
  personName: string | null,
  capacity: RelaySpellInput['capacity'],
  startedOn: string,
  endedOn: string | null,
): RelaySpellInput => ({
  id,
  personName,
  capacity,
  startedOn,
  endedOn,
  startedPrecision: 'day',
  endedPrecision: endedOn === null ? null : 'day',
  sources: [
    { id, title: `Berita pelantikan ${startedOn}`, publisher: null, url: `https://berita.example/${id}` },
  ],
})

const mojokertoSpells: RelayInput['spells'] = [
  spell(1, "Mas'ud Yunus", 'definitive', '2013-12-08', '2018-05-09'),
  spell(2, null, 'vacant', '2018-05-09', '2018-05-14'),
  spell(3, 'Suyitno', 'deputy_acting', '2018-05-14', '2018-12-10'),
  spell(4, 'Ika Puspitasari', 'definitive', '2018-12-10', '2023-12-10'),
  spell(5, 'Mohammad Ali Kuncoro', 'pj', '2023-12-10', '2025-02-20'),
  spell(6, 'Ika Puspitasari', 'definitive', '2025-02-20', null),
]

// Equal names are one person; a vacancy is nobody.
const personIdOf = (name: string | null): number | null => (name === null ? null : name.length)

/** Nothing is decided yet at either gate. */
const someDecisions: RelayCommitmentInput['decisions'] = [
  { dayZero: '2018-12-10', standing: 'never_decided', decision: null },
  { dayZero: '2025-02-20', standing: 'overdue', decision: null },
]

export const someLane = (
  over: Partial<Omit<RelayCommitmentInput, 'lane'>> & {
    readonly seen?: readonly (readonly [on: string, state?: SightingState])[]
  } = {},
  { spells, asOf: on }: Pick<RelayInput, 'spells' | 'asOf'> = { spells: mojokertoSpells, asOf },
): RelayCommitmentInput => {
  const { seen = [], decisions = someDecisions, ...rest } = over
  const facts = spells.map((each) => ({
    ...each,
    regionCode: '35.76',
    endedPrecision: null,
    personId: personIdOf(each.personName),
  }))
  const transitions = deriveTransitions(facts, on)
  const [dayZero, gapSince] = [administrationStart(transitions), openGap(facts, on)]
  const startedOn = rest.startedOn ?? null
  const sightings = seen.map(([sightedOn, state = 'active'], id) => ({ id, sightedOn, state }))
  const drawn = laneSegments(
    { startedOn, sightings, reports: [], decisions: [] },
    on,
    handoverDays(facts, on),
  )
  const { signs, ...lane } = drawn
  const answers = decisions.map(({ decision, ...each }) => ({
    ...each,
    decision: decision?.decision ?? null,
  }))
  return {
    id: 'MJK-0',
    title: 'Komitmen',
    titleEn: null,
    startedOn,
    startedPrecision: null,
    aliases: [],
    milestones: [],
    continuity: { status: 'undecided' },
    decisions,
    firmSteps: [],
    lane: {
      ...lane,
      knots: gateKnots(drawn, transitions, answers, on),
      sinceHandover: dayZero === null ? null : fateSince(drawn, { startedOn }, dayZero),
      sinceGap: gapSince === null ? null : fateSince(drawn, { startedOn }, gapSince),
      signs: signs.map(({ fact: _, ...sign }) => ({ ...sign, source: null })),
    },
    ...rest,
  }
}

export const someMilestone = (over: Partial<RelayMilestoneInput> = {}): RelayMilestoneInput => ({
  id: 1,
  title: 'Tonggak',
  titleEn: null,
  originalDueOn: '2025-06-30',
  dueOn: '2025-06-30',
  completedOn: null,
  schedule: 'late',
  daysLate: 146,
  daysPastDue: 146,
  source: null,
  ...over,
})

export const mojokerto: RelayInput = {
  asOf,
  language: 'id',
  profile: { isSimulated: false },
  sources: [],
  administration: { dayZero: '2025-02-20', precision: 'day' },
  gapSince: null,
  spells: mojokertoSpells,
  transitions: [
    { inauguratedOn: '2025-02-20', kind: 'return' },
    { inauguratedOn: '2018-12-10', kind: 'change' },
  ],
  commitments: [
    someLane({
      id: 'MJK-1',
      title: 'Pengaduan online',
      startedOn: '2016-01-01',
      seen: [['2016-06-01']],
    }),
    someLane({ id: 'MJK-2', title: 'Call center', seen: [['2018-08-10']] }),
    someLane({
      id: 'MJK-3',
      title: 'Curhat Ning Ita',
      continuity: { status: 'confirmed' },
      seen: [['2020-03-12'], ['2021-12-15'], ['2025-03-11']],
    }),
  ],
}
