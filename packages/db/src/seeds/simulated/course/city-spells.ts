import type { DatePrecision, IsoDay, LeaderCapacity } from '@estafet/domain'

export interface SimulatedSpell {
  readonly capacity: LeaderCapacity
  readonly holder: string | null
  readonly from: IsoDay
  readonly to: IsoDay | null
  readonly toPrecision: DatePrecision
  readonly exit: string | null
}

const endOfTerm = 'akhir masa jabatan'
const successor = 'kepala daerah terpilih dilantik'

type Line = readonly [
  capacity: LeaderCapacity,
  holder: string | null,
  from: IsoDay,
  exit?: string | undefined,
  /** An end already announced; without it a spell ends where the next begins. */
  scheduledEnd?: IsoDay,
]

const spellsOf = (lines: readonly Line[]): SimulatedSpell[] =>
  lines.map(([capacity, holder, from, exit, scheduledEnd], index) => ({
    capacity,
    holder,
    from,
    to: lines[index + 1]?.[2] ?? scheduledEnd ?? null,
    toPrecision: scheduledEnd === undefined ? 'day' : 'scheduled',
    exit: exit ?? null,
  }))

/** Who governed each fictional region. Every name and date is made up. */
export const citySpells: Readonly<Record<string, readonly SimulatedSpell[]>> = {
  '99.01': spellsOf([
    ['definitive', 'Sutrisno Wibawa', '2017-03-14', endOfTerm],
    ['definitive', 'Mulyadi Saputra', '2022-03-14', 'berhalangan tetap'],
    ['plt', 'Herlina Damayanti', '2025-07-08', 'dilantik untuk sisa masa jabatan'],
    ['remaining_term', 'Herlina Damayanti', '2025-10-13'],
  ]),
  '99.02': spellsOf([
    ['definitive', 'Darmawan Suryo', '2013-09-20', endOfTerm],
    ['definitive', 'Hasan Basuki', '2018-09-20', endOfTerm],
    ['pj', 'Yuliana Safitri', '2023-09-20', successor],
    ['definitive', 'Rudi Hartawan', '2025-02-20'],
  ]),
  '99.03': spellsOf([
    ['definitive', 'Eko Purwanta', '2016-02-17', 'terpilih kembali'],
    ['definitive', 'Eko Purwanta', '2021-02-17', 'mengundurkan diri'],
    ['plt', 'Galih Nurcahya', '2024-08-31', successor],
    ['definitive', 'Ningrum Astuti', '2025-02-20'],
  ]),
  '99.04': spellsOf([
    ['definitive', 'Samsul Arifandi', '2016-06-14', endOfTerm],
    ['plh', 'Lina Herawati', '2021-06-14', successor],
    ['definitive', 'Markus Lingga', '2021-06-28', endOfTerm],
    ['definitive', 'Putri Anjani', '2026-06-28'],
  ]),
  '99.71': spellsOf([
    ['definitive', 'Bambang Wirasena', '2016-02-17', endOfTerm],
    ['plh', 'Ratna Kusumawardhani', '2021-02-17', successor],
    ['definitive', 'Dewi Larasati Pratiwi', '2021-02-26', endOfTerm],
    ['plh', 'Anwar Fadillah', '2026-02-26', successor],
    ['definitive', 'Yusuf Anggoro', '2026-03-09'],
  ]),
  '99.72': spellsOf([
    ['definitive', 'Hendra Sasmita', '2016-06-14', endOfTerm],
    ['definitive', 'Maya Puspitarini', '2021-06-14', 'mengundurkan diri'],
    ['plt', 'Arif Budimulya', '2023-09-30', 'dilantik untuk sisa masa jabatan'],
    ['remaining_term', 'Arif Budimulya', '2024-02-12', endOfTerm],
    ['definitive', 'Hendra Sasmita', '2026-06-14'],
  ]),
  '99.73': spellsOf([
    ['definitive', 'Slamet Widyatmoko', '2016-02-17', endOfTerm],
    ['pj', 'Indah Permatahati', '2021-02-17', successor],
    ['definitive', 'Nuraini Hapsari', '2021-09-20', 'terpilih kembali'],
    ['definitive', 'Nuraini Hapsari', '2026-09-20'],
  ]),
  '99.74': spellsOf([
    ['definitive', 'Rahmat Sulaksono', '2012-05-22', endOfTerm],
    ['definitive', 'Gunawan Prasetya', '2017-05-22', endOfTerm],
    ['pj', 'Endang Sulastrini', '2022-05-22', 'diganti penjabat lain'],
    ['pj', 'Teguh Raharja', '2023-11-06', successor],
    ['definitive', 'Fitri Handayaningsih', '2025-02-20'],
  ]),
  '99.75': spellsOf([
    ['definitive', 'Joko Pramudya', '2016-02-17', 'mengundurkan diri'],
    ['vacant', null, '2019-11-02', 'wakil ditunjuk sebagai pelaksana tugas'],
    ['plt', 'Sri Wahyuningrum', '2019-11-20', 'dilantik untuk sisa masa jabatan'],
    ['remaining_term', 'Sri Wahyuningrum', '2020-03-16', endOfTerm],
    ['definitive', 'Iwan Setiadharma', '2021-02-17', endOfTerm],
    ['pj', 'Kartika Dewanti', '2026-02-17'],
  ]),
  '99.76': spellsOf([
    ['definitive', 'Suparman Adiguna', '2011-12-20', endOfTerm],
    ['definitive', 'Lukman Hartanto', '2016-12-20', endOfTerm],
    ['plh', 'Dian Mustikasari', '2021-12-20', successor],
    ['definitive', 'Rina Melati Sari', '2022-01-24', undefined, '2027-01-24'],
  ]),
  '99.77': spellsOf([
    ['definitive', 'Agus Salamun', '2012-05-22', endOfTerm],
    ['definitive', 'Wahyu Adinata', '2017-05-22', endOfTerm],
    ['definitive', 'Siti Rahmawulan', '2022-05-22', undefined, '2027-05-22'],
  ]),
  '99.78': spellsOf([
    ['definitive', 'Budi Santika', '2013-12-10', endOfTerm],
    ['definitive', 'Lestari Wulandari', '2018-12-10', endOfTerm],
    ['pj', 'Dimas Arya Nugraha', '2023-12-10', successor],
    ['definitive', 'Budi Santika', '2025-02-20'],
  ]),
}
