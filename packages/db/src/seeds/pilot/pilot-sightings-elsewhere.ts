import { type PilotSighting, seen, unspecified } from './pilot-sighting.ts'

/** Tied to the commitment after the first edition. */
export const forumSighting: PilotSighting = seen(
  'PTK-1',
  '2017-05-17',
  ['forum'],
  'Percepatan perizinan lewat aplikasi BP2T diceritakan di forum 17 Mei 2017 sebagai berjalan; bahwa itu layanan yang sama adalah penilaian penyusun.',
  'Faster licensing through an app of BP2T was told at the forum of 17 May 2017 as running; that it is the same service is a judgement of the compilers.',
)

export const elsewhereSightings: readonly PilotSighting[] = [
  seen(
    'TNG-1',
    '2016-02-28',
    ['tangerangnews.com'],
    'Memberitakan aplikasi LAKSA saat dimulai.',
    'Reports on the LAKSA app as it began.',
  ),
  seen(
    'TNG-1',
    '2018-01',
    ['kabar-banten.com'],
    'Mencatat 9.882 pengaduan dari 2016 sampai Januari 2018.',
    'Records 9,882 reports from 2016 to January 2018.',
  ),
  seen(
    'TNG-1',
    '2024',
    ['linimassa.id'],
    'Mencatat 13.421 dari 14.012 laporan ditutup pada 2024, masa penjabat.',
    'Records 13,421 of 14,012 reports closed in 2024, under the acting head.',
  ),
  seen(
    'TNG-1',
    '2025-12-15',
    ['selalukabar.com'],
    'Mencatat 12.080 laporan diterima 1 Januari–15 Desember 2025, 11.668 di antaranya selesai, di bawah wali kota baru.',
    'Records 12,080 reports received from 1 January to 15 December 2025, 11,668 of them closed, under the new mayor.',
  ),
  // Of the row's pages one is of December 2017, so the file itself stands for what it says of the year before.
  seen('TNG-2', '2016-08', ['123dok.com', 'dataset'], unspecified.id, unspecified.en),
  seen(
    'TNG-2',
    '2017-12',
    ['kontakbanten.co.id/2017/12'],
    'Memberitakan layanan publik Kota Tangerang lewat aplikasi pada Desember 2017.',
    'Reports on Tangerang’s public services by app in December 2017.',
  ),
  seen(
    'TNG-2',
    '2023-11',
    ['kilasdaerah.kompas.com'],
    'Mencatat aplikasi itu telah direplikasi 47 pemda (November 2023).',
    'Records the app replicated by 47 local governments (November 2023).',
  ),
  seen(
    'TNG-2',
    '2025-12-15',
    ['dataset'],
    'Data percontohan mencatatnya aktif pada 15 Desember 2025 tanpa menyebut halaman untuk hari itu.',
    'The pilot data record it active on 15 December 2025 without naming a page for that day.',
  ),
  seen(
    'PTK-1',
    '2015',
    ['adoc.pub'],
    'Memuat Keputusan Kepala BP2T 75/BP2T/2015.',
    'Contains decision 75/BP2T/2015 of the head of BP2T.',
  ),
  seen(
    'PTK-1',
    '2018',
    ['infokomputer.grid.id'],
    'Menunjukkan perizinan sudah di bawah DPMTK-PTSP pada 2018.',
    'Shows licensing under DPMTK-PTSP by 2018.',
    { state: 'absorbed', isLatest: true },
  ),
  forumSighting,
  seen(
    'PTK-2',
    '2017-03-22',
    ['kalbaronline.com/2017/03/22'],
    'Memberitakan praktik itu pada 22 Maret 2017.',
    'Reports on the practice on 22 March 2017.',
  ),
  seen(
    'PTK-2',
    '2017-05-17',
    ['forum'],
    'Keterbukaan APBD melalui SIPP diceritakan di forum 17 Mei 2017 sebagai berjalan.',
    'Budget openness through SIPP was told at the forum of 17 May 2017 as running.',
  ),
  seen(
    'PTK-3',
    '2017-02-28',
    ['kalbaronline.com/2017/03/05'],
    'Memberitakan peluncuran Pontive Center.',
    'Reports the launch of Pontive Center.',
  ),
  seen(
    'PTK-3',
    '2017-10',
    ['antaranews.com/amp/berita/347645'],
    'Memberitakan apresiasi Presiden untuk aplikasi Gencil.',
    'Reports the President’s praise of the Gencil app.',
  ),
  seen(
    'PTK-4',
    '2017-01-25',
    ['kalbaronline.com/2017/01/25'],
    'Memberitakan Pontianak terpilih sebagai percontohan data terbuka.',
    'Reports Pontianak’s selection as an open data pilot.',
  ),
  ...(
    [
      [
        '2019',
        'Perwa 25/2019 dan masterplan 2019–2028',
        'mayor’s regulation 25/2019 and the 2019–2028 master plan',
      ],
      ['2020', 'Perwa 20/2020', 'mayor’s regulation 20/2020'],
      ['2021', 'Perwa 47/2021', 'mayor’s regulation 47/2021'],
      ['2022', 'Perda 9/2022', 'local law (Perda) 9/2022'],
    ] as const
  ).map(([year, rule, ruleEn]) =>
    seen(
      'PTK-5',
      year,
      // One page is of 2022: it shows nothing before that.
      year < '2022' ? ['sonora.id', 'dataset'] : ['genpi.co', 'sonora.id'],
      `Untuk ${rule}. ${unspecified.id}`,
      `For ${ruleEn}. ${unspecified.en}`,
    ),
  ),
  seen(
    'PTK-5',
    '2023-11-15',
    ['sonora.id'],
    'Memberitakan enam dimensi smart city Pontianak.',
    'Reports on the six dimensions of Pontianak’s smart city.',
  ),
  seen(
    'SMG-1',
    '2014',
    ['kabarone.com', 'ogi.bappenas.go.id'],
    `Untuk nama pertama, Lapor Hendi. ${unspecified.id}`,
    `For the first name, Lapor Hendi. ${unspecified.en}`,
  ),
  seen(
    'SMG-1',
    '2022-12-17',
    ['liputanbangsa.com'],
    'Memberitakan peluncuran Sapa Mbak Ita, nama kedua saluran ini.',
    'Reports the launch of Sapa Mbak Ita, the channel’s second name.',
    { state: 'renamed' },
  ),
  seen(
    'SMG-1',
    '2025-10-26',
    ['dotsemarang.blogspot.com'],
    'Menunjukkan saluran itu dipakai dengan nama ketiga.',
    'Shows the channel in use under its third name.',
    { state: 'renamed' },
  ),
]
