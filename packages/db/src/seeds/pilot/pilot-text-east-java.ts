import type { PilotText } from './pilot-text.ts'

export const eastJavaTexts: Readonly<Record<string, PilotText>> = {
  'MJK-1': {
    title: 'Pengaduan online masyarakat (pengaduan.mojokertokota.go.id)',
    titleEn: 'Online public complaints (pengaduan.mojokertokota.go.id)',
    summary: 'Situs pengaduan masyarakat dengan dasar Perwali 14/2016. Nasibnya kemudian belum tercatat.',
    summaryEn:
      'A complaint site for residents, based on mayor’s regulation 14/2016. What became of it is not on record.',
    themes: ['complaint_handling'],
    sourcing: 'partly_sourced',
    leadAgency: 'Pemkot Mojokerto',
  },
  'MJK-2': {
    title: 'Call center 24 jam wakil wali kota (SMS/WA)',
    titleEn: 'The deputy mayor’s 24-hour call centre (SMS/WhatsApp)',
    summary:
      'Nomor SMS/WA 24 jam yang dipegang ajudan pemimpin pelaksana tugas saat itu. Dasar hukumnya tidak ditemukan dan nasibnya kemudian tidak diketahui. Bulan mulainya disimpulkan dari “empat bulan menjelang lengser”.',
    summaryEn:
      'A 24-hour SMS/WhatsApp number held by the aide of the acting leader. No legal basis was found and what became of it is not known. The month it began is inferred from “four months before leaving office”.',
    themes: ['complaint_handling'],
    sourcing: 'partly_sourced',
    leadAgency: null,
    legalBasis: 'Tidak ditemukan',
  },
  'MJK-3': {
    title: 'Curhat Ning Ita (delapan kanal terintegrasi dengan SP4N-LAPOR)',
    titleEn: 'Curhat Ning Ita (eight channels integrated with SP4N-LAPOR)',
    summary:
      'Delapan kanal pengaduan yang terintegrasi dengan SP4N-LAPOR, diluncurkan 12 Maret 2020 dan dinamai menurut wali kota. Kanal ini diaktifkan kembali pada 11 Maret 2025, setelah wali kota itu kembali menjabat; kapan tepatnya berhenti tidak bersumber.',
    summaryEn:
      'Eight complaint channels integrated with SP4N-LAPOR, launched on 12 March 2020 and named after the mayor. They were re-activated on 11 March 2025, after she returned to office; when exactly they had stopped is not sourced.',
    themes: ['complaint_handling'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Kota Mojokerto',
    legalBasis: 'Perpres 95/2018 (SPBE), menurut Diskominfo; Perwali tidak ditemukan',
    namedAfterLeader: true,
  },
  'MJK-4': {
    title: 'PPID pembantu di 18 kelurahan',
    titleEn: 'Information officers (PPID pembantu) in 18 kelurahan',
    summary:
      'Pejabat pengelola informasi dan dokumentasi (PPID) pembantu di 18 kelurahan, dengan dasar UU 14/2008.',
    summaryEn:
      'Assistant information and documentation officers (PPID) in 18 kelurahan, based on Law 14/2008.',
    themes: ['public_information'],
    sourcing: 'sourced',
    leadAgency: 'PPID Kota Mojokerto',
  },
  'MJK-5': {
    title: 'Mal Pelayanan Publik Gajah Mada',
    titleEn: 'Gajah Mada public service mall',
    summary:
      'Dibuka sebagai Mal Pelayanan Publik pada Desember 2021; sebelumnya bernama Graha Mojokerto Service City (GMSC).',
    summaryEn:
      'Opened as a public service mall in December 2021; formerly Graha Mojokerto Service City (GMSC).',
    themes: ['public_services'],
    // The row's only page is of December 2021; its evidence date of March 2025 has no page of its own.
    sourcing: 'partly_sourced',
    leadAgency: 'Pemkot Mojokerto',
    aliases: [
      { name: 'Graha Mojokerto Service City (GMSC)', from: null, page: 'satujurnal.com/2021/12' },
      {
        name: 'Mal Pelayanan Publik Gajah Mada',
        from: { on: '2021-12', raw: '2021-12' },
        page: 'satujurnal.com/2021/12',
      },
    ],
  },
  'BJN-1': {
    title: 'Dialog Publik / Dialog Interaktif Jumat; sejak 2025 Sapa Bupati',
    titleEn: 'Public dialogue and Friday interactive dialogue; since 2025 Sapa Bupati',
    summary:
      'Pertemuan terbuka bupati dan kepala perangkat daerah dengan warga: dahulu setiap Jumat sejak 2008, dengan dasar Perbup 30/2013; sejak April 2025 bulanan dengan nama Sapa Bupati. Di antara 2018 dan 2025 belum ada catatan.',
    summaryEn:
      'An open meeting of the regent and the heads of office with residents: on Fridays since 2008, based on regent’s regulation 30/2013; monthly since April 2025 under the name Sapa Bupati. Between 2018 and 2025 nothing is on record.',
    themes: ['public_dialogue'],
    sourcing: 'partly_sourced',
    leadAgency: 'Pemkab Bojonegoro',
  },
  'BJN-2': {
    title: 'Revolusi Data',
    titleEn: 'Data Revolution',
    printedTitle: 'Data Revolution',
    officialId: 'BOJ0001',
    summary:
      'Data rumah tangga yang dikumpulkan kelompok dasawisma (sepuluh rumah) dijaga tetap mutakhir dan dihubungkan dengan portal data nasional. Satu dari lima komitmen rencana aksi OGP Bojonegoro.',
    summaryEn:
      'Household data gathered by the dasawisma women’s groups (ten households each) are kept current and linked to the national data portal. One of the five commitments of Bojonegoro’s OGP action plan.',
    themes: ['open_data'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Bojonegoro',
    planBasis: 'Rencana aksi subnasional OGP 2016–2017',
    note: 'Dahulu alamat ini memuat kelima komitmen rencana itu; empat lainnya kini punya halaman sendiri.',
    plan: {
      title: 'Rencana aksi subnasional OGP Kabupaten Bojonegoro 2016–2017',
      titleEn: 'Bojonegoro OGP subnational action plan 2016–2017',
      years: [2016, 2017],
      page: 'opengovpartnership.org/documents/bojonegoro-final-irm-report-2017',
    },
  },
}
