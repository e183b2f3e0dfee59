import type { Delivery } from '@estafet/domain'

export type Sentence = readonly [indonesian: string, english: string]

/** What a fictional city writes beside a report, by what it reports. */
export const reportNotes: Readonly<Record<Delivery | 'no_change', readonly Sentence[]>> = {
  not_started: [
    ['Menunggu penetapan anggaran.', 'Waiting for the budget to be adopted.'],
    ['Petugas belum ditunjuk.', 'No staff have been appointed yet.'],
    ['Dijadwalkan setelah langkah sebelumnya selesai.', 'Scheduled after the previous step is done.'],
    ['Masih dalam pembahasan antardinas.', 'Still being discussed between agencies.'],
  ],
  limited: [
    ['Rancangan awal sudah ada dan sedang dibahas.', 'A first draft exists and is being discussed.'],
    ['Dua dari delapan unit sudah mulai.', 'Two of eight units have begun.'],
    ['Pengadaan berjalan; penyedia belum terpilih.', 'Procurement is under way; no supplier chosen yet.'],
    ['Pertemuan pertama sudah diadakan.', 'The first meeting was held.'],
    ['Terhambat pergantian petugas.', 'Held up by a change of staff.'],
  ],
  substantial: [
    ['Sebagian besar unit sudah menjalankan.', 'Most units are at work.'],
    ['Uji terakhir tinggal menunggu tanda tangan.', 'The last test only waits for a signature.'],
    ['Enam kecamatan selesai, sisanya bulan depan.', 'Six districts are done, the rest next month.'],
    ['Sudah dipakai terbatas; perbaikan kecil berjalan.', 'In limited use; small repairs under way.'],
    ['Naskah akhir sudah di bagian hukum.', 'The final text is with the legal section.'],
  ],
  complete: [
    ['Selesai sesuai rencana.', 'Done as planned.'],
    ['Selesai; dokumennya terbit di situs pemerintah daerah.', 'Done; the document is on the website.'],
    ['Selesai setelah perbaikan dari masukan warga.', 'Done after changes that residents asked for.'],
    ['Selesai dan diserahkan kepada unit pelaksana.', 'Done and handed to the unit in charge.'],
  ],
  withdrawn: [
    ['Dibatalkan karena kewenangannya beralih ke provinsi.', 'Withdrawn: the power moved to the province.'],
    [
      'Dibatalkan; digantikan langkah lain dalam RPJMD baru.',
      'Withdrawn; another step in the new RPJMD replaces it.',
    ],
    ['Dibatalkan karena anggarannya dialihkan.', 'Withdrawn because its budget was moved.'],
  ],
  no_change: [
    ['Tidak ada perubahan sejak laporan terakhir.', 'No change since the last report.'],
    ['Masih sama dengan triwulan lalu.', 'The same as last quarter.'],
  ],
}

export const proofSentences: readonly Sentence[] = [
  ['Memuat berita acara langkah ini.', 'Contains the signed record of this step.'],
  ['Menunjukkan hasilnya beserta tanggal.', 'Shows the result with its date.'],
  ['Menyebut unit pelaksana dan jumlah peserta.', 'Names the unit and the number of participants.'],
  ['Memuat tangkapan layar dan tautan layanan.', 'Contains a screenshot and the address of the service.'],
]

export const verdictSentences: readonly Sentence[] = [
  ['Diperiksa di lapangan dan dibandingkan dengan dokumennya.', 'Checked on site and against the document.'],
  [
    'Diperiksa lewat wawancara dengan petugas dan lima pengguna.',
    'Checked in interviews with staff and five users.',
  ],
  ['Dicoba sendiri sebagai warga biasa.', 'Tried as an ordinary resident.'],
]

export const sightingSentences: readonly Sentence[] = [
  ['Tampak berjalan pada hari itu.', 'Seen at work that day.'],
  ['Disebut masih berjalan dalam laporan tahunan.', 'Named as still running in the yearly report.'],
  ['Dipakai warga saat dikunjungi.', 'In use by residents when visited.'],
]
