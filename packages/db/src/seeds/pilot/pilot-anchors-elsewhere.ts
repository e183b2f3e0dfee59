import { inTheFile, legalBasis, oneOfThePages, type PilotAnchor } from './pilot-anchor.ts'

const rpjmdOfTangerang = (commitmentId: string): PilotAnchor => ({
  commitmentId,
  factor: 'plan_anchoring',
  level: 3,
  raw: '2019',
  expiresOn: '2023-12-31',
  document: 'RPJMD Kota Tangerang 2019–2023',
  pages: ['dataset'],
  rationale: inTheFile,
})

const tangerang: readonly PilotAnchor[] = [
  legalBasis(
    'TNG-1',
    2,
    '2016',
    'Perwal 2/2016 (smart city)',
    ['dataset'],
    [
      'Data percontohan mencatatnya dari makalah UMT, tanpa alamat makalah itu.',
      'The pilot data record it from a paper of UMT, without the address of the paper.',
    ],
  ),
  rpjmdOfTangerang('TNG-1'),
  {
    commitmentId: 'TNG-1',
    factor: 'institutional_home',
    level: 3,
    // The row names the unit without a date; proven is only that it stood by the row's last evidence.
    raw: 'tanpa tanggal; paling lambat 2025-12-15',
    from: { on: '2025-12-15', precision: 'inferred' },
    document: 'UPT Pengelola Ruang Kendali Kota (Tangerang Live Room)',
    pages: ['dataset'],
    rationale: inTheFile,
  },
  {
    commitmentId: 'TNG-1',
    factor: 'public_use',
    level: 2,
    raw: '2018-01',
    document: null,
    note: ['9.882 laporan dari 2016 sampai Januari 2018.', '9,882 reports from 2016 to January 2018.'],
    pages: ['kabar-banten.com'],
    rationale: ['Memuat jumlah laporan.', 'Gives the number of reports.'],
  },
  {
    commitmentId: 'TNG-1',
    factor: 'public_use',
    level: 2,
    raw: '2025-12-15',
    document: null,
    note: [
      '14.012 laporan pada 2024; 12.080 laporan dari 1 Januari sampai 15 Desember 2025.',
      '14,012 reports in 2024; 12,080 from 1 January to 15 December 2025.',
    ],
    pages: ['linimassa.id', 'selalukabar.com'],
    rationale: ['Memuat jumlah laporan setahun.', 'Gives the number of reports of a year.'],
  },
  legalBasis(
    'TNG-2',
    2,
    '2016',
    'Perwal 2/2016',
    ['123dok.com', 'dataset'],
    oneOfThePages('Untuk Perwal 2/2016.', 'For mayor’s regulation 2/2016.'),
  ),
  rpjmdOfTangerang('TNG-2'),
]

/** Pontianak's rules for Smart City and SPBE, each of which took the place of the one before. */
const legalLadder = (
  [
    ['2019', 'Perwa 25/2019', 'mayor’s regulation 25/2019', 2],
    ['2020', 'Perwa 20/2020', 'mayor’s regulation 20/2020', 2],
    ['2021', 'Perwa 47/2021', 'mayor’s regulation 47/2021', 2],
    ['2022', 'Perda 9/2022', 'local law (Perda) 9/2022', 3],
  ] as const
).map(([year, rule, ruleEn, level]) =>
  legalBasis(
    'PTK-5',
    level,
    year,
    rule,
    // One page is of 2022: it shows nothing before that.
    year < '2022' ? ['sonora.id', 'dataset'] : ['genpi.co', 'sonora.id'],
    year === '2019'
      ? oneOfThePages(
          `Untuk ${rule} dan masterplan 2019–2028.`,
          `For ${ruleEn} and the 2019–2028 master plan.`,
        )
      : oneOfThePages(`Untuk ${rule}.`, `For ${ruleEn}.`),
  ),
)

const laporSemar = 'Lapor Semar "Solusi AWP"'

const semarang: readonly PilotAnchor[] = [
  {
    commitmentId: 'SMG-1',
    factor: 'non_personal_identity',
    level: 0,
    raw: '2014',
    document: null,
    note: [
      'Lapor Hendi, menurut wali kota Hendrar Prihadi.',
      'Lapor Hendi, after the mayor, Hendrar Prihadi.',
    ],
    pages: ['kabarone.com', 'ogi.bappenas.go.id'],
    rationale: oneOfThePages('Untuk nama Lapor Hendi.', 'For the name Lapor Hendi.'),
  },
  {
    commitmentId: 'SMG-1',
    factor: 'non_personal_identity',
    level: 0,
    raw: '2022-12-17',
    document: null,
    note: [
      'Sapa Mbak Ita, menurut Hevearita Gunaryanti Rahayu.',
      'Sapa Mbak Ita, after Hevearita Gunaryanti Rahayu.',
    ],
    pages: ['liputanbangsa.com'],
    rationale: ['Memberitakan peluncuran dengan nama itu.', 'Reports the launch under that name.'],
  },
  {
    commitmentId: 'SMG-1',
    factor: 'non_personal_identity',
    // Neutral and national but for its second half.
    level: 1,
    raw: 'paling lambat Oktober 2025',
    from: { on: '2025-10', precision: 'inferred' },
    document: null,
    note: [
      `${laporSemar}: “Lapor Semar” netral; AWP sama dengan inisial wali kota, Agustina Wilujeng Pramestuti.`,
      `${laporSemar}: “Lapor Semar” is neutral; AWP equals the initials of the mayor, Agustina Wilujeng Pramestuti.`,
    ],
    pages: ['dotsemarang.blogspot.com'],
    rationale: [
      'Menunjukkan saluran itu dipakai dengan nama ini.',
      'Shows the channel in use under this name.',
    ],
  },
  {
    commitmentId: 'SMG-1',
    factor: 'technology_data',
    level: 3,
    // The row says that it stayed through the change of name, so it was there by then.
    raw: 'paling lambat pergantian nama 2022-12-17',
    from: { on: '2022-12-17', precision: 'inferred' },
    document: null,
    note: [
      'Sistem lapor.go.id dan SMS 1708 di belakangnya.',
      'The lapor.go.id system and SMS 1708 behind it.',
    ],
    pages: ['ogi.bappenas.go.id', 'liputanbangsa.com'],
    rationale: oneOfThePages('Untuk sistem lapor.go.id.', 'For the lapor.go.id system.'),
  },
]

export const elsewhereAnchors: readonly PilotAnchor[] = [
  ...tangerang,
  legalBasis(
    'PTK-1',
    1,
    '2015',
    'Keputusan Kepala BP2T 75/BP2T/2015',
    ['adoc.pub'],
    ['Memuat Keputusan Kepala BP2T 75/BP2T/2015.', 'Contains decision 75/BP2T/2015 of the head of BP2T.'],
  ),
  ...legalLadder,
  ...semarang,
]
