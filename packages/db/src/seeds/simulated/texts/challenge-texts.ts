import type { ChallengeKind } from '@estafet/domain'

/** What went wrong in fictional cities, and how it was solved where it was: Indonesian, then English. */
export const challengeTexts: readonly {
  readonly kind: ChallengeKind
  readonly detail: readonly [string, string]
  readonly solution: readonly [string, string] | null
}[] = [
  {
    kind: 'security_incident',
    detail: [
      'Situs layanan diretas dan data pelapor terbuka selama dua hari.',
      'The site was hacked and complainants’ data lay open for two days.',
    ],
    solution: [
      'Layanan dipindahkan ke pusat data daerah, kata sandi diganti, dan uji keamanan dilakukan tiap enam bulan.',
      'The service moved to the local data centre, passwords were changed and security is tested every six months.',
    ],
  },
  {
    kind: 'budget_cut',
    detail: ['Anggaran tahun kedua dipotong separuh.', 'The second year’s budget was cut by half.'],
    solution: null,
  },
  {
    kind: 'staff_turnover',
    detail: [
      'Dua dari tiga petugas dipindahkan dalam sebulan setelah pelantikan.',
      'Two of three staff were moved within a month of the inauguration.',
    ],
    solution: [
      'Panduan kerja ditulis dan setiap tugas kini dipegang dua orang.',
      'A manual was written and each duty is now held by two people.',
    ],
  },
  {
    kind: 'legal_gap',
    detail: [
      'Belum ada dasar hukum untuk membuka data antardinas.',
      'There was no legal basis for opening data between agencies.',
    ],
    solution: [
      'Peraturan kepala daerah tentang satu data ditetapkan.',
      'A head of region’s regulation on shared data was adopted.',
    ],
  },
  {
    kind: 'low_use',
    detail: [
      'Kurang dari seratus warga memakai layanan ini dalam setahun.',
      'Fewer than a hundred residents used the service in a year.',
    ],
    solution: [
      'Layanan dibawa ke kantor kecamatan dan dijelaskan oleh kader setempat.',
      'The service was brought to district offices and explained by local volunteers.',
    ],
  },
  {
    kind: 'institutional_merger',
    detail: [
      'Dinas penanggung jawab digabung dan berkasnya tidak ikut diserahkan.',
      'The agency in charge was merged and its files were not handed over.',
    ],
    solution: null,
  },
]
