import type { AnchorFactor, AnchorLevel } from '@estafet/domain'
import type { Sentence } from './report-notes.ts'

/**
 * The document behind each level of each factor in a fictional region, or null where the level is that there is none.
 * `#` is a number and year, `@` the year; `%` is the kind of the head's regulation (Perwali or Perbup).
 */
export const anchorDocuments: Readonly<Record<AnchorFactor, Readonly<Record<AnchorLevel, string | null>>>> = {
  legal_basis: { 0: null, 1: 'SK kepala daerah #', 2: '% #', 3: 'Perda #' },
  plan_anchoring: { 0: null, 1: 'RKPD @', 2: 'Renstra perangkat daerah @', 3: 'RPJMD @' },
  budget: { 0: null, 1: 'Hibah mitra pembangunan @', 2: 'DPA @', 3: 'Persetujuan tahun jamak #' },
  institutional_home: {
    0: null,
    1: 'SK tim pelaksana #',
    2: '% # tentang tata kerja',
    3: '% # tentang UPTD',
  },
  staffing: { 0: null, 1: 'Surat tugas #', 2: 'Laporan pelatihan petugas @', 3: 'Uraian jabatan @' },
  technology_data: {
    0: 'Kontrak penyedia #',
    1: 'Berita acara pemindahan server @',
    2: 'Laporan uji keamanan @',
    3: 'Berita acara integrasi SPBE @',
  },
  public_use: { 0: null, 1: 'Catatan pemakaian @', 2: 'Laporan pemakaian @', 3: 'Statistik layanan @' },
  civil_society: {
    0: null,
    1: 'Daftar hadir pertemuan warga @',
    2: 'Nota kesepahaman #',
    3: 'SK forum multipihak #',
  },
  council_support: { 0: null, 1: 'Surat kepada DPRD #', 2: 'Risalah rapat DPRD @', 3: 'Keputusan DPRD #' },
  non_personal_identity: {
    0: 'Pedoman nama layanan @',
    1: 'Pedoman nama layanan @',
    2: 'Pedoman nama layanan @',
    3: 'Berita acara integrasi layanan nasional @',
  },
  documentation: { 0: null, 1: 'SOP #', 2: 'Memori jabatan @', 3: 'Berita acara serah terima @' },
  monitoring: {
    0: null,
    1: 'Laporan internal @',
    2: 'Laporan tahunan yang terbit @',
    3: 'Laporan pemeriksaan independen @',
  },
}

/** Why a document shows the level it is cited for. */
export const anchorSentences: Readonly<Record<AnchorFactor, Sentence>> = {
  legal_basis: ['Menetapkan dasar hukum komitmen ini.', 'Sets the legal basis of this commitment.'],
  plan_anchoring: ['Memuat komitmen ini sebagai kegiatan.', 'Lists this commitment as an activity.'],
  budget: ['Memuat pos anggaran untuk komitmen ini.', 'Contains a budget line for this commitment.'],
  institutional_home: ['Menyebut siapa yang menjalankannya.', 'Says who runs it.'],
  staffing: ['Menyebut petugas yang menjalankannya.', 'Names the staff who run it.'],
  technology_data: ['Menjelaskan di mana sistemnya berjalan.', 'Tells where its system runs.'],
  public_use: ['Menunjukkan berapa banyak warga memakainya.', 'Shows how many residents use it.'],
  civil_society: ['Menunjukkan peran masyarakat sipil.', 'Shows the part civil society plays.'],
  council_support: ['Menunjukkan sikap DPRD.', 'Shows where the council stands.'],
  non_personal_identity: ['Menyebut nama resmi layanan ini.', 'Gives the official name of the service.'],
  documentation: [
    'Memuat cara kerja yang dapat diteruskan.',
    'Sets out the work so that others can carry on.',
  ],
  monitoring: ['Menunjukkan bagaimana hasilnya dipantau.', 'Shows how its results are monitored.'],
}

export const absenceSentence: Sentence = [
  'Diperiksa; dokumennya tidak ada.',
  'Looked into; there is no document.',
]

export const unknownSentence: Sentence = [
  'Diperiksa; belum dapat dipastikan tingkatnya.',
  'Looked into; the level could not be established.',
]
