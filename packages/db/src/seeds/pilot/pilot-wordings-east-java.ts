import type { PilotWording } from './pilot-wording.ts'

const fridayDialogue = [
  'Dialog publik pada hari Jumat sejak 2008',
  'A public dialogue on Fridays since 2008',
] as const

const fridayTitle = [
  'Dialog Publik / Dialog Interaktif Jumat',
  'Public dialogue and Friday interactive dialogue',
] as const

export const eastJavaWordings: readonly PilotWording[] = [
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
    title: fridayTitle,
    summary: [`${fridayDialogue[0]}.`, `${fridayDialogue[1]}.`],
    legalBasis: null,
  },
  {
    commitmentId: 'BJN-1',
    until: '2018-03-31',
    title: fridayTitle,
    summary: [
      `${fridayDialogue[0]}, dengan dasar Perbup 30/2013.`,
      `${fridayDialogue[1]}, based on regent’s regulation 30/2013.`,
    ],
  },
  {
    commitmentId: 'BJN-1',
    until: '2025-04-17',
    title: fridayTitle,
    summary: [
      `${fridayDialogue[0]}, dengan dasar Perbup 30/2013. Nasibnya setelah Maret 2018 belum tercatat.`,
      `${fridayDialogue[1]}, based on regent’s regulation 30/2013. What became of it after March 2018 is not on record.`,
    ],
  },
]
