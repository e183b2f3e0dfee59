import type { NewSource } from '../keep-sources.ts'

const repository = (path: string, commit: string) => `https://github.com/${path}/tree/${commit}`

/** Where the region table's values come from. Licences and checks: NOTICE at the root of the repository. */
export const regionSources: readonly (NewSource & { url: string })[] = [
  {
    kind: 'dataset',
    title: 'Kode, nama, luas, dan penduduk wilayah (Kepmendagri 300.2.2-2430/2025, Dukcapil, BIG)',
    publisher: 'Kemendagri, Dukcapil, BIG; melalui cahyadsn/wilayah',
    url: repository('cahyadsn/wilayah', 'b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7'),
    licence: 'MIT',
    note: 'Untuk kode, nama, luas, penduduk, dan kepadatan wilayah.',
  },
  {
    kind: 'dataset',
    title: 'Batas dan titik tengah wilayah',
    publisher: 'cahyadsn/wilayah_boundaries',
    url: repository('cahyadsn/wilayah_boundaries', '3c5a7960f4d227a38489094d84252bdbb3f978a5'),
    licence: 'MIT',
    note: 'Untuk titik wilayah; batas disederhanakan, hanya untuk peraga, bukan batas hukum.',
  },
  {
    kind: 'dataset',
    title: 'Indeks Pembangunan Manusia dan komponennya per kabupaten/kota, 2025',
    publisher: 'BPS; melalui muhlis000/visdat-welfare-indonesia',
    url: repository('muhlis000/visdat-welfare-indonesia', '1e26fdb71ba14afdbc5aacf4ee0f809f4de9ab4c'),
    note: 'Untuk IPM dan pengeluaran disesuaikan. Tanpa berkas lisensi: statistik resmi, sebut BPS.',
  },
  {
    kind: 'dataset',
    title: 'Kemiskinan (P0) per kabupaten/kota, Maret 2025',
    publisher: 'BPS; melalui muhammadludviarg/visdati',
    url: repository('muhammadludviarg/visdati', '54c39e3fd1236ca4325e90e1001802fd365406c2'),
    note: 'Untuk persen penduduk miskin kabupaten/kota. Tanpa berkas lisensi: statistik resmi, sebut BPS.',
  },
  {
    kind: 'dataset',
    title: 'Kemiskinan (P0) per provinsi, Maret 2025',
    publisher: 'BPS; melalui akbaralqahri/Kemiskinan-Indonesia',
    url: repository('akbaralqahri/Kemiskinan-Indonesia', 'e7cd3abdc0145105ff9bfdce6d2f467943bfc78b'),
    note: 'Untuk persen penduduk miskin provinsi. Tanpa berkas lisensi: statistik resmi, sebut BPS.',
  },
]

/** The count of 27 November 2024: who was to be voted for where, and who won; provisional, not the certified result. */
export const electionSource: NewSource & { url: string } = {
  kind: 'dataset',
  title: 'KPU Sirekap (C.Hasil) snapshot 27-28 Nov 2024',
  publisher: 'KPU; melalui razanfawwaz/pilkada-scrap',
  url: repository('razanfawwaz/pilkada-scrap', '481f1a67480bf6e66a1d0156aba371184f861207'),
  published_on: '2024-11-28',
  published_precision: 'day',
  note: 'Hitung sementara, bukan hasil yang ditetapkan; hanya pemenang yang unggul melebihi suara yang belum dihitung.',
}
