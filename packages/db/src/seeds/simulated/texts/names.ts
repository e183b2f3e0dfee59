import type { RegionKind } from '@estafet/domain'
import type { AgencyKind } from './template.ts'

export const simulatedProvinceCode = '99'

export interface SimulatedPlace {
  readonly code: string
  readonly kind: RegionKind
  readonly shortName: string
  readonly population: number
  readonly areaKm2: number
  readonly hdi: number
  readonly expenditureThousandIdr: number
  readonly povertyPercent: number
}

const placeOf = (
  code: string,
  shortName: string,
  population: number,
  areaKm2: number,
  hdi: number,
  expenditureThousandIdr: number,
  povertyPercent: number,
): SimulatedPlace => ({
  code,
  kind: Number(code.slice(3)) >= 71 ? 'kota' : 'kabupaten',
  shortName,
  population,
  areaKm2,
  hdi,
  expenditureThousandIdr,
  povertyPercent,
})

/** Places that do not exist; a test holds their names against every real region. They lie nowhere on the map. */
export const simulatedPlaces: readonly SimulatedPlace[] = [
  placeOf('99.01', 'Lembah Arum', 1_214_380, 2_431.5, 70.12, 10_940, 11.62),
  placeOf('99.02', 'Tanjung Melati', 486_210, 1_880.2, 71.85, 11_420, 9.18),
  placeOf('99.03', 'Bukit Semilir', 268_740, 3_102.7, 68.44, 9_610, 14.35),
  placeOf('99.04', 'Muara Pelita', 141_905, 4_655.9, 64.91, 8_230, 19.74),
  placeOf('99.71', 'Kencana Baru', 1_386_450, 214.6, 83.27, 17_880, 4.02),
  placeOf('99.72', 'Sinar Muara', 742_310, 168.3, 80.64, 15_920, 5.11),
  placeOf('99.73', 'Tirtajaya', 318_975, 96.8, 78.93, 14_310, 6.44),
  placeOf('99.74', 'Puri Lestari', 204_560, 61.2, 81.05, 15_230, 4.87),
  placeOf('99.75', 'Karang Biru', 167_220, 118.9, 77.21, 13_470, 7.35),
  placeOf('99.76', 'Wana Asri', 389_640, 142.5, 79.38, 14_760, 5.93),
  placeOf('99.77', 'Teluk Permai', 551_080, 187.4, 78.06, 14_050, 6.81),
  placeOf('99.78', 'Gunung Lentera', 88_415, 47.3, 80.17, 14_890, 5.26),
]

export const simulatedProvinceName = 'Tirta Kencana'

export const placeName = ({ kind, shortName }: Pick<SimulatedPlace, 'kind' | 'shortName'>): string =>
  `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${shortName}`

export const agencyNames: Readonly<Record<AgencyKind, string>> = {
  kominfo: 'Dinas Komunikasi dan Informatika',
  bappeda: 'Bappeda',
  keuangan: 'Badan Pengelola Keuangan dan Aset Daerah',
  setda: 'Sekretariat Daerah',
  perizinan: 'Dinas Penanaman Modal dan PTSP',
  pengadaan: 'Bagian Pengadaan Barang dan Jasa',
  sosial: 'Dinas Sosial',
  kesehatan: 'Dinas Kesehatan',
  perhubungan: 'Dinas Perhubungan',
  lingkungan: 'Dinas Lingkungan Hidup',
}

export const partnerNames = [
  'Lembaga Pantau Tirta',
  'Forum Warga Kencana',
  'Universitas Tirta Kencana',
  'Perhimpunan Jurnalis Tirta Kencana',
  'Koalisi Data Terbuka Tirta',
  'Komunitas Difabel Kencana',
] as const
