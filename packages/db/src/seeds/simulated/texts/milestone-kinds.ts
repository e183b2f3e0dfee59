/** A step many commitments share, worded for the thing a commitment is about. */
export interface MilestoneWording {
  readonly title: string
  readonly titleEn: string
  readonly doneWhen: string
  readonly doneWhenEn: string
}

type Words = readonly [title: string, titleEn: string, doneWhen: string, doneWhenEn: string]

const wordings = {
  team: [
    'Tim pelaksana {} dibentuk',
    'A team for {} appointed',
    'SK terbit dan menyebut jabatan serta tugas tiap anggota.',
    'A decree names each member’s post and task.',
  ],
  inventory: [
    'Kajian awal {} diterbitkan',
    'A baseline study of {} published',
    'Kajian terbit utuh di situs pemerintah daerah.',
    'The whole study is on the government’s website.',
  ],
  regulation: [
    'Peraturan kepala daerah tentang {} ditetapkan',
    'A head of region’s regulation on {} adopted',
    'Peraturan diundangkan dan dapat diunduh dari JDIH.',
    'It is promulgated and can be downloaded from JDIH.',
  ],
  law: [
    'Perda yang memuat {} disetujui DPRD',
    'A local law covering {} passed by the council',
    'Perda diundangkan dalam lembaran daerah.',
    'It is published in the local gazette.',
  ],
  procedure: [
    'Prosedur baku {} disusun bersama pengguna',
    'Procedures for {} written with its users',
    'Prosedur disahkan dan dipasang di tempat layanan.',
    'They are approved and displayed where the service is.',
  ],
  budget: [
    'Anggaran {} masuk APBD',
    'A budget line for {} in the APBD',
    'Nomor kegiatan dan pagunya tercantum dalam DPA.',
    'The activity and its ceiling are in the DPA.',
  ],
  system: [
    'Sistem untuk {} dibangun dan diuji',
    'The system for {} built and tested',
    'Uji terima ditandatangani dan temuan keamanannya ditutup.',
    'Acceptance is signed and security findings are closed.',
  ],
  training: [
    'Petugas {} dilatih',
    'Staff for {} trained',
    'Sedikitnya dua petugas tiap unit lulus pelatihan.',
    'At least two staff of each unit passed the training.',
  ],
  pilot: [
    '{} diuji coba di tiga kecamatan',
    '{} tried in three districts',
    'Laporan uji coba memuat jumlah pengguna dan masalahnya.',
    'The report gives the number of users and their problems.',
  ],
  launch: [
    '{} dibuka untuk umum',
    '{} opened to the public',
    'Warga dapat memakainya tanpa undangan dan tanpa biaya.',
    'Residents can use it freely and without an invitation.',
  ],
  expand: [
    '{} menjangkau seluruh kecamatan',
    '{} reaching every district',
    'Setiap kecamatan punya petugas dan catatan pemakaian.',
    'Each district has staff and a record of use.',
  ],
  campaign: [
    '{} dikenalkan kepada warga',
    '{} made known to residents',
    'Sedikitnya dua puluh pertemuan warga dengan daftar hadir.',
    'At least twenty meetings with attendance lists.',
  ],
  openData: [
    'Data {} terbit dalam format terbuka',
    'Data on {} published in an open format',
    'Berkas CSV dengan keterangan kolom terbit dan dapat diunduh.',
    'A CSV file with its columns explained can be downloaded.',
  ],
  quarterly: [
    'Laporan triwulanan {} terbit empat kali berturut-turut',
    'Four quarterly reports on {} in a row',
    'Empat laporan berturut-turut terbit tepat waktu.',
    'Four reports in a row came out on time.',
  ],
  national: [
    '{} terhubung dengan sistem nasional',
    '{} connected to the national system',
    'Berita acara integrasi ditandatangani kedua pihak.',
    'Both sides signed the integration record.',
  ],
  forum: [
    'Forum warga untuk {} bertemu dua kali setahun',
    'A residents’ forum on {} meeting twice a year',
    'Notulen dua pertemuan terbit dengan tanggapan pemerintah daerah.',
    'Minutes of two meetings are out with the government’s replies.',
  ],
  survey: [
    'Survei pengguna {}',
    'A survey of users of {}',
    'Hasil survei terbit dengan jumlah responden dan pertanyaannya.',
    'Results are out with the number of respondents and the questions.',
  ],
  review: [
    '{} dinilai pihak luar',
    '{} reviewed by an outsider',
    'Laporan penilai dari luar pemerintah daerah terbit utuh.',
    'The outside reviewer’s report is published in full.',
  ],
  followUp: [
    'Saran perbaikan {} dijalankan',
    'Suggested improvements to {} carried out',
    'Setiap saran punya jawaban: dijalankan, ditunda, atau ditolak dengan alasan.',
    'Each suggestion has an answer: done, postponed or refused with reasons.',
  ],
  handover: [
    'Dokumen serah terima {} siap',
    'Handover file of {} ready',
    'Dokumen memuat akun, kontrak, anggaran, dan petugas.',
    'It lists accounts, contracts, budget and staff.',
  ],
} as const satisfies Record<string, Words>

export type MilestoneKind = keyof typeof wordings

const filled = (pattern: string, thing: string): string => {
  // "Data data …" and "Anggaran anggaran …" say it once.
  const text = pattern.replace('{}', thing).replace(/^(\p{L}+) (\1) /iu, '$1 ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The wording of a step for one thing, in both languages. */
export const wordingOf = (kind: MilestoneKind, thing: string, thingEn: string): MilestoneWording => {
  const [title, titleEn, doneWhen, doneWhenEn] = wordings[kind]
  return { title: filled(title, thing), titleEn: filled(titleEn, thingEn), doneWhen, doneWhenEn }
}
