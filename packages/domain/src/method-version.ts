/** Version of the rules as a whole: shown on every export, moved whenever a rule's result can change. */
export const methodVersion = '1.0.0'

/** Every published rule with where it comes from; the method page explains each by its id. */
export const rules = [
  {
    id: 'transition',
    source: 'UU 23/2014; UU 10/2016; Permendagri 4/2023 (capacities). The kinds of transition are our own.',
  },
  {
    id: 'expected_transition',
    source: 'UU 23/2014 art. 60; UU 10/2016 art. 162 (five-year term); Permendagri 4/2023 (acting heads).',
  },
  { id: 'schedule', source: 'Our own, against the original deadline; very late from day 91.' },
  {
    id: 'progress',
    source: 'Our own weighted mean; the delivery words follow the OGP glossary and IRM guidance.',
  },
  { id: 'evidence', source: 'Our own grades; completion scale of OGP, IRM guidance.' },
  {
    id: 'official',
    source: 'The word of the city; derived from milestones by a rule of our own where it gave none.',
  },
  { id: 'continuity', source: 'Our own; six months as for the RPJMD (InMendagri 2/2025).' },
  { id: 'on_time_rate', source: 'Our own share; 95 % score interval of Wilson 1927.' },
  { id: 'reporting', source: 'Our own: completeness and timeliness over periods due.' },
  { id: 'comparability', source: 'Our own list of conditions.' },
  { id: 'staleness', source: 'Our own, from the day of inauguration.' },
] as const
export type RuleId = (typeof rules)[number]['id']
