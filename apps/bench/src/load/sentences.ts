/** Text that is as long, as varied and as searchable as the real thing, the same on every run. */

const acts = [
  'Penguatan',
  'Pengembangan',
  'Penyediaan',
  'Perluasan',
  'Pembaruan',
  'Integrasi',
  'Percepatan',
  'Peningkatan',
]
const services = [
  'kanal pengaduan warga',
  'portal data terbuka',
  'informasi anggaran daerah',
  'musyawarah perencanaan pembangunan',
  'layanan perizinan usaha',
  'administrasi kependudukan',
  'keterbukaan informasi publik',
  'pengadaan barang dan jasa',
  'forum dialog kepala daerah',
  'layanan puskesmas',
  'pelaporan kerusakan jalan',
  'pemantauan air sungai',
  'pengelolaan sampah pasar',
  'bantuan sosial keluarga',
  'beasiswa pelajar',
  'peta tata ruang',
  'transportasi angkutan kota',
  'pajak bumi bangunan',
  'aset tanah daerah',
  'dana desa',
  'kesiapsiagaan bencana',
  'perpustakaan keliling',
  'posyandu balita',
  'pelatihan kerja',
  'taman bermain',
  'penerangan jalan',
  'rumah layak huni',
  'irigasi sawah',
  'pelabuhan nelayan',
  'kawasan wisata',
  'arsip peraturan',
  'statistik sektoral',
  'pemilihan ketua warga',
  'kepegawaian daerah',
  'rumah sakit umum',
  'sekolah menengah',
  'pasar tradisional',
  'koperasi simpan pinjam',
]
const objects = services.flatMap((service) =>
  ['', 'evaluasi ', 'standar '].map((word) => `${word}${service}`),
)
const manners = [
  'berbasis aplikasi telepon genggam',
  'melalui laman resmi',
  'secara partisipatif',
  'yang ramah disabilitas',
  'lintas perangkat daerah',
  'di tingkat kelurahan',
  'dengan standar layanan terbuka',
  'terhubung dengan SP4N-LAPOR!',
]
const audiences = [
  'untuk warga kecamatan',
  'bagi pelaku usaha kecil',
  'bersama organisasi masyarakat',
  'bagi penyandang disabilitas',
  'untuk kelompok perempuan',
  'di seluruh kelurahan',
]

const openings = [
  'Dinas melaporkan bahwa',
  'Pada triwulan ini',
  'Menurut berita acara',
  'Tim teknis mencatat',
  'Hasil pemantauan menunjukkan',
  'Sekretariat daerah menyatakan',
]
const middles = [
  'penyusunan peraturan wali kota telah dibahas dengan DPRD',
  'pelatihan petugas dilaksanakan di dua belas kecamatan',
  'jumlah laporan warga yang selesai naik dibanding periode lalu',
  'kumpulan data diterbitkan lengkap dengan kamus data',
  'anggaran perubahan menunda pengadaan peladen',
  'uji coba layanan melibatkan organisasi masyarakat sipil',
  'standar waktu tanggapan ditetapkan tiga hari kerja',
  'rekapitulasi usulan musrenbang diumumkan di laman resmi',
]
const endings = [
  'dan dokumentasinya dapat diunduh oleh publik.',
  'sehingga target tahun berjalan diperkirakan tercapai.',
  'namun sebagian kecamatan belum mengirim data.',
  'dengan catatan perbaikan dari inspektorat.',
  'dan akan dievaluasi pada akhir semester.',
]
const english = [
  'The agency published the quarterly figures together with a data dictionary.',
  'Training of front desk officers was held in twelve districts this quarter.',
  'A revised budget postponed the purchase of servers to the next year.',
  'Residents can follow the status of every complaint on the public page.',
  'The draft mayoral regulation was discussed with the local council.',
  'Civil society organisations took part in the trial of the service.',
]

const combine = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (texts, list) => texts.flatMap((text) => list.map((word) => `${text} ${word}`.trim())),
    [''],
  )

// Every step-th combination, so that a short list still has every word.
const spread = (texts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => texts[Math.floor((index * texts.length) / count)] ?? '')

export const titleParts = { acts, objects, manners, audiences }
export const sentences = spread(combine(openings, middles, endings), 120)
export const englishSentences = english
