import type { PilotWording } from './pilot-wording.ts'

type Pair = readonly [indonesian: string, english: string]

const told = (...sentences: readonly Pair[]): Pair => [
  sentences.map(([indonesian]) => indonesian).join(' '),
  sentences.map(([, english]) => english).join(' '),
]

const laksa: Pair = [
  'Layanan aspirasi dan pengaduan warga.',
  'A service for residents’ suggestions and complaints.',
]
const laksaUntil2018: Pair = [
  'Tercatat 9.882 laporan dari 2016 sampai Januari 2018.',
  '9,882 reports are on record from 2016 to January 2018.',
]
const laksaIn2024: Pair = [
  '13.421 dari 14.012 laporan ditutup pada 2024.',
  '13,421 of 14,012 reports were closed in 2024.',
]

const laksaWordings: readonly PilotWording[] = [
  {
    commitmentId: 'TNG-1',
    until: '2018-01-31',
    summary: laksa,
    legalBasis: 'Perwal 2/2016 (smart city)',
    planBasis: null,
  },
  {
    commitmentId: 'TNG-1',
    until: '2019-12-31',
    summary: told(laksa, laksaUntil2018),
    planBasis: null,
  },
  {
    commitmentId: 'TNG-1',
    until: '2024-12-31',
    summary: told(laksa, laksaUntil2018),
  },
  {
    commitmentId: 'TNG-1',
    until: '2025-12-15',
    summary: told(laksa, laksaUntil2018, laksaIn2024),
  },
]

const liveWordings = [{ until: '2019-12-31', planBasis: null }, { until: '2023-11-30' }].map(
  (rest): PilotWording => ({
    commitmentId: 'TNG-2',
    ...rest,
    summary: ['Aplikasi layanan kota sejak Agustus 2016.', 'A city app since August 2016.'],
  }),
)

const budgetReview: Pair = [
  'Pembahasan APBD dan sistem informasi perencanaan pembangunan (SIPP) yang mengunci usulan',
  'A review of the city budget and a development planning system (SIPP) in which proposals are locked',
]
const smartCity = (until: string, rules: string, rulesEn: string): PilotWording => ({
  commitmentId: 'PTK-5',
  until,
  title: ['Dasar hukum Smart City / SPBE', 'Legal basis of Smart City / SPBE'],
  summary: [
    `Dasar hukum Smart City / SPBE: ${rules}, dengan masterplan 2019–2028.`,
    `The legal basis of Smart City / SPBE: ${rulesEn}, with a 2019–2028 master plan.`,
  ],
  legalBasis: rules.replaceAll(/,? dan |, /g, ' -> '),
})

const pontianakWordings: readonly PilotWording[] = [
  {
    commitmentId: 'PTK-1',
    until: '2018-12-31',
    summary: [
      'Standar pelayanan perizinan dengan dasar Keputusan Kepala BP2T 75/BP2T/2015.',
      'Service standards for licences, based on decision 75/BP2T/2015 of the head of BP2T.',
    ],
  },
  { commitmentId: 'PTK-2', until: '2017-03-22', summary: [`${budgetReview[0]}.`, `${budgetReview[1]}.`] },
  {
    commitmentId: 'PTK-2',
    until: '2017-12-31',
    summary: [`${budgetReview[0]}, diklaim sejak 2013.`, `${budgetReview[1]}; claimed to run since 2013.`],
  },
  smartCity('2020-12-31', 'Perwa 25/2019', 'mayor’s regulation 25/2019'),
  smartCity('2021-12-31', 'Perwa 25/2019 dan Perwa 20/2020', 'mayor’s regulations 25/2019 and 20/2020'),
  smartCity(
    '2022-12-31',
    'Perwa 25/2019, Perwa 20/2020, dan Perwa 47/2021',
    'mayor’s regulations 25/2019, 20/2020 and 47/2021',
  ),
]

const lapor: Pair = [
  'Saluran pengaduan Kota Semarang yang memakai nama wali kota.',
  'Semarang’s complaint channel, named after the mayor.',
]
const laporInPlan: Pair = [
  'Komitmen IDSMG0005 rencana aksi OGP Local 2021–2023.',
  'Commitment IDSMG0005 of the OGP Local action plan 2021–2023.',
]
const laporHendi: Pair = ['Lapor Hendi', 'Lapor Hendi, Semarang’s complaint channel']

const semarangWordings: readonly PilotWording[] = [
  {
    commitmentId: 'SMG-1',
    until: '2021-12-31',
    title: laporHendi,
    summary: lapor,
    planBasis: null,
  },
  {
    commitmentId: 'SMG-1',
    until: '2022-12-17',
    title: laporHendi,
    summary: told(lapor, laporInPlan),
  },
  {
    commitmentId: 'SMG-1',
    until: '2025-10-26',
    title: ['Sapa Mbak Ita', 'Sapa Mbak Ita, Semarang’s complaint channel'],
    summary: told(
      [
        'Saluran pengaduan yang bernama Lapor Hendi, lalu Sapa Mbak Ita sejak 17 Desember 2022. Sistem lapor.go.id dan SMS 1708 di belakangnya tetap sama.',
        'A complaint channel named Lapor Hendi, then Sapa Mbak Ita since 17 December 2022. The lapor.go.id system and SMS 1708 behind it stayed.',
      ],
      laporInPlan,
    ),
  },
]

export const elsewhereWordings: readonly PilotWording[] = [
  ...laksaWordings,
  ...liveWordings,
  ...pontianakWordings,
  ...semarangWordings,
]
