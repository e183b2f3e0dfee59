import type { RuleId } from '@estafet/domain'

/** A section explains a rule of the domain, or something around the rules. */
export type SectionId = RuleId | 'ideas' | 'peers' | 'unknown' | 'relay' | 'data' | 'simulated'

/** Sections whose words come after the first view, out of `lasting.json`; their titles are in `method.json`. */
const laterSections = [
  'decisions',
  'anchors',
  'at_risk',
  'survival',
  'peers',
  'relay',
  'as_of',
  'data',
  'simulated',
] as const satisfies readonly SectionId[]
export type LaterSectionId = (typeof laterSections)[number]

export const isLaterSection = (id: SectionId): id is LaterSectionId =>
  laterSections.some((later) => later === id)

/** Sections about a closed vocabulary: each of its words stands there with what it means. */
const wordedSections = [
  'official',
  'evidence',
  'schedule',
  'continuity',
  'transition',
  'reporting',
  'comparability',
  'unknown',
] as const satisfies readonly SectionId[]
export type WordedSectionId = (typeof wordedSections)[number]

export const isWorded = (id: SectionId): id is WordedSectionId => wordedSections.some((each) => each === id)

interface SectionPlace {
  readonly id: SectionId
  /** Part of a public address (`/metode#ketepatan-waktu`): never changes. */
  readonly anchor: string
}

export interface SectionGroup {
  readonly id: 'basics' | 'statuses' | 'measures' | 'leaders' | 'lasting' | 'reading' | 'data'
  readonly sections: readonly SectionPlace[]
}

export const sectionGroups: readonly SectionGroup[] = [
  { id: 'basics', sections: [{ id: 'ideas', anchor: 'empat-gagasan' }] },
  {
    id: 'statuses',
    sections: [
      { id: 'official', anchor: 'pernyataan-kota' },
      { id: 'evidence', anchor: 'bukti' },
      { id: 'schedule', anchor: 'jadwal' },
      { id: 'continuity', anchor: 'keberlanjutan' },
    ],
  },
  {
    id: 'measures',
    sections: [
      { id: 'on_time_rate', anchor: 'ketepatan-waktu' },
      { id: 'progress', anchor: 'kemajuan' },
      { id: 'reporting', anchor: 'pelaporan' },
      { id: 'staleness', anchor: 'kebaruan' },
    ],
  },
  {
    id: 'leaders',
    sections: [
      { id: 'transition', anchor: 'pergantian' },
      { id: 'expected_transition', anchor: 'pergantian-mendatang' },
      { id: 'decisions', anchor: 'keputusan' },
    ],
  },
  {
    id: 'lasting',
    sections: [
      { id: 'anchors', anchor: 'jangkar' },
      { id: 'at_risk', anchor: 'berisiko' },
      { id: 'survival', anchor: 'bertahan' },
    ],
  },
  {
    id: 'reading',
    sections: [
      { id: 'comparability', anchor: 'keterbandingan' },
      { id: 'peers', anchor: 'kota-sebanding' },
      { id: 'unknown', anchor: 'belum-diketahui' },
      { id: 'relay', anchor: 'bagan-estafet' },
      { id: 'as_of', anchor: 'keadaan-pada' },
    ],
  },
  {
    id: 'data',
    sections: [
      { id: 'data', anchor: 'sumber-data' },
      { id: 'simulated', anchor: 'data-simulasi' },
    ],
  },
]
