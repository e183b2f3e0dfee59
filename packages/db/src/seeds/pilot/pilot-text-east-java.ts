import type { PilotText } from './pilot-text.ts'

export const eastJavaTexts: Readonly<Record<string, PilotText>> = {
  'MJK-1': {
    title: 'Pengaduan online masyarakat (pengaduan.mojokertokota.go.id)',
    titleEn: 'Online public complaints (pengaduan.mojokertokota.go.id)',
    summary:
      'Situs pengaduan masyarakat dengan dasar Perwali 14/2016. Ini yang pertama dari tiga saluran pengaduan dalam sembilan tahun. Nasibnya kemudian tidak diketahui.',
    summaryEn:
      'A complaint site for residents, based on mayor’s regulation 14/2016. It was the first of three complaint channels in nine years. What became of it is not known.',
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
      'Delapan kanal pengaduan yang terintegrasi dengan SP4N-LAPOR, diluncurkan 12 Maret 2020 dan dinamai menurut wali kota. Kanal ini diaktifkan kembali 19 hari setelah wali kota itu kembali menjabat; kapan tepatnya berhenti tidak bersumber.',
    summaryEn:
      'Eight complaint channels integrated with SP4N-LAPOR, launched on 12 March 2020 and named after the mayor. They were re-activated 19 days after she returned to office; when exactly they had stopped is not sourced.',
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
    title: 'Dialog Publik / Dialog Interaktif Jumat',
    titleEn: 'Public dialogue and Friday interactive dialogue',
    summary:
      'Dialog publik pada hari Jumat sejak 2008, dengan dasar Perbup 30/2013. Nasibnya setelah Maret 2018 tidak bersumber.',
    summaryEn:
      'A public dialogue on Fridays since 2008, based on regent’s regulation 30/2013. What became of it after March 2018 is not sourced.',
    themes: ['public_dialogue'],
    sourcing: 'partly_sourced',
    leadAgency: 'Pemkab Bojonegoro',
  },
  'BJN-2': {
    title: 'Rencana aksi subnasional OGP 2017: lima komitmen (BOJ0001 Data Revolution …)',
    titleEn: 'OGP subnational action plan 2017: five commitments (BOJ0001 Data Revolution …)',
    summary:
      'Lima komitmen dalam rencana aksi subnasional OGP. Menurut IRM: tidak ada yang selesai, empat substansial, satu terbatas; dua dinilai “Major”.',
    summaryEn:
      'Five commitments of the OGP subnational action plan. According to the IRM: none complete, four substantial, one limited; two rated “Major”.',
    themes: ['open_data'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Bojonegoro',
    plan: {
      title: 'Rencana aksi subnasional OGP Kabupaten Bojonegoro 2016–2017',
      titleEn: 'Bojonegoro OGP subnational action plan 2016–2017',
      years: [2016, 2017],
      page: 'opengovpartnership.org/documents/bojonegoro-final-irm-report-2017',
    },
  },
}
