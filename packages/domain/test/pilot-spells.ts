import type { SpellFact } from '../src/index.ts'
import { spellOf } from './facts-of.ts'

// From the pilot's leaders.csv: two cities whose handovers were not one step.

const sutarmidji = { personId: 1, personName: 'Sutarmidji' }
const edi = { personId: 2, personName: 'Edi Rusdi Kamtono' }

export const pontianakSpells: readonly SpellFact[] = [
  spellOf({ id: 1, ...sutarmidji, startedOn: '2008-12-22', endedOn: '2013-12-23' }),
  spellOf({ id: 2, ...sutarmidji, startedOn: '2013-12-23', endedOn: '2018-09-05' }),
  spellOf({ id: 3, ...edi, capacity: 'plt', startedOn: '2018-09-05', endedOn: '2018-11-19' }),
  spellOf({ id: 4, ...edi, capacity: 'remaining_term', startedOn: '2018-11-19', endedOn: '2018-12-23' }),
  spellOf({ id: 5, ...edi, startedOn: '2018-12-23', endedOn: '2023-12-23' }),
  spellOf({ id: 6, personId: 3, capacity: 'pj', startedOn: '2023-12-23', endedOn: '2024-11-04' }),
  spellOf({ id: 7, personId: 4, capacity: 'pj', startedOn: '2024-11-04', endedOn: '2025-02-20' }),
  spellOf({ id: 8, ...edi, startedOn: '2025-02-20' }),
]

const mojokerto = { regionCode: '35.76' }

export const mojokertoSpells: readonly SpellFact[] = [
  spellOf({ id: 11, ...mojokerto, personId: 11, startedOn: '2013-12-08', endedOn: '2018-05-09' }),
  spellOf({ id: 12, ...mojokerto, capacity: 'vacant', startedOn: '2018-05-09', endedOn: '2018-05-14' }),
  spellOf({
    id: 13,
    ...mojokerto,
    personId: 12,
    capacity: 'deputy_acting',
    startedOn: '2018-05-14',
    endedOn: '2018-12-10',
  }),
  spellOf({ id: 14, ...mojokerto, personId: 13, startedOn: '2018-12-10', endedOn: '2023-12-10' }),
  spellOf({
    id: 15,
    ...mojokerto,
    personId: 14,
    capacity: 'pj',
    startedOn: '2023-12-10',
    endedOn: '2025-02-20',
  }),
  spellOf({ id: 16, ...mojokerto, personId: 13, startedOn: '2025-02-20' }),
]
