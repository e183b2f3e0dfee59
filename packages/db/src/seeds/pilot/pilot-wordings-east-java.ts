import type { PilotWording } from './pilot-wording.ts'

const fridayDialogue = [
  'Dialog publik pada hari Jumat sejak 2008',
  'A public dialogue on Fridays since 2008',
] as const

export const eastJavaWordings: readonly PilotWording[] = [
  {
    // Its nine years reach to the channel taken up again in 2025.
    commitmentId: 'MJK-1',
    until: '2025-03-11',
    summary: [
      'Situs pengaduan masyarakat dengan dasar Perwali 14/2016.',
      'A complaint site for residents, based on mayor’s regulation 14/2016.',
    ],
  },
  {
    commitmentId: 'MJK-2',
    until: '2018-12-10',
    summary: [
      'Nomor SMS/WA 24 jam yang dipegang ajudan wakil wali kota, yang sedang menjalankan tugas wali kota. Dasar hukumnya tidak ditemukan.',
      'A 24-hour SMS/WhatsApp number held by the aide of the deputy mayor, who is acting as mayor. No legal basis was found.',
    ],
  },
  {
    commitmentId: 'MJK-3',
    until: '2025-03-11',
    summary: [
      'Delapan kanal pengaduan yang terintegrasi dengan SP4N-LAPOR, diluncurkan 12 Maret 2020 dan dinamai menurut wali kota.',
      'Eight complaint channels integrated with SP4N-LAPOR, launched on 12 March 2020 and named after the mayor.',
    ],
    note: 'Named after the mayor',
  },
  {
    commitmentId: 'MJK-5',
    until: '2021-12-01',
    title: ['Graha Mojokerto Service City (GMSC)', 'Graha Mojokerto Service City (GMSC)'],
    summary: null,
  },
  {
    commitmentId: 'BJN-1',
    until: '2013-12-31',
    summary: [`${fridayDialogue[0]}.`, `${fridayDialogue[1]}.`],
    legalBasis: null,
  },
  {
    commitmentId: 'BJN-1',
    until: '2018-03-31',
    summary: [
      `${fridayDialogue[0]}, dengan dasar Perbup 30/2013.`,
      `${fridayDialogue[1]}, based on regent’s regulation 30/2013.`,
    ],
  },
  {
    commitmentId: 'BJN-2',
    until: '2017-12-31',
    title: [
      'Rencana aksi subnasional OGP: lima komitmen (BOJ0001 Data Revolution …)',
      'OGP subnational action plan: five commitments (BOJ0001 Data Revolution …)',
    ],
    summary: [
      'Lima komitmen dalam rencana aksi subnasional OGP.',
      'Five commitments of the OGP subnational action plan.',
    ],
  },
]
