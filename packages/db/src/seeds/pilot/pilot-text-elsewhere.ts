import type { PilotText } from './pilot-text.ts'

export const elsewhereTexts: Readonly<Record<string, PilotText>> = {
  'TNG-1': {
    title: 'LAKSA (Layanan Aspirasi Kotak Saran Anda)',
    titleEn: 'LAKSA, Tangerang’s suggestion and complaint box',
    summary:
      'Layanan aspirasi dan pengaduan warga. Tercatat 9.882 laporan dari 2016 sampai Januari 2018; 13.421 dari 14.012 laporan ditutup pada 2024; 12.080 laporan diterima 1 Januari–15 Desember 2025 dan 11.668 ditutup. Rincian 2025 tidak menjumlah dalam sumbernya.',
    summaryEn:
      'A service for residents’ suggestions and complaints. 9,882 reports are on record from 2016 to January 2018; 13,421 of 14,012 were closed in 2024; 12,080 were received from 1 January to 15 December 2025 and 11,668 closed. The parts for 2025 do not add up in the source.',
    themes: ['complaint_handling'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Kota Tangerang',
    partners: ['UPT Pengelola Ruang Kendali Kota (Tangerang Live Room)'],
    legalBasis: 'Perwal 2/2016 (smart city; dikutip dalam makalah UMT)',
    planBasis: 'RPJMD 2019-2023 memuat aplikasi terintegrasi',
  },
  'TNG-2': {
    title: 'Super-app Tangerang LIVE',
    titleEn: 'Tangerang LIVE super-app',
    summary: 'Aplikasi layanan kota sejak Agustus 2016, direplikasi 47 pemda (November 2023).',
    summaryEn: 'A city app since August 2016, replicated by 47 local governments (November 2023).',
    themes: ['smart_city', 'public_services'],
    // Its evidence date of December 2025 has no page in the row.
    sourcing: 'partly_sourced',
    leadAgency: 'Diskominfo Kota Tangerang',
  },
  'PTK-1': {
    title: 'Standar pelayanan perizinan BP2T',
    titleEn: 'BP2T licensing service standards',
    summary:
      'Standar pelayanan perizinan dengan dasar Keputusan Kepala BP2T 75/BP2T/2015. BP2T kemudian digabung menjadi DPMTK-PTSP, paling lambat 2018.',
    summaryEn:
      'Service standards for licences, based on decision 75/BP2T/2015 of the head of BP2T. BP2T was later merged into DPMTK-PTSP, by 2018.',
    themes: ['licensing', 'public_services'],
    sourcing: 'sourced',
    leadAgency: 'BP2T',
    leadAgencySuccessor: { name: 'DPMTK-PTSP', on: '2018', raw: 'paling lambat 2018' },
  },
  'PTK-2': {
    title: 'Bedah APBD + SIPP (Sistem Informasi Perencanaan Pembangunan)',
    titleEn: 'Budget review (Bedah APBD) and SIPP development planning system',
    summary:
      'Pembahasan APBD dan sistem informasi perencanaan pembangunan (SIPP) yang mengunci usulan, diklaim sejak 2013. Di Pontianak SIPP berarti sistem perencanaan; secara nasional SIPP adalah Sistem Informasi Pelayanan Publik.',
    summaryEn:
      'A review of the city budget and a development planning system (SIPP) in which proposals are locked; claimed to run since 2013. In Pontianak SIPP is the planning system; nationally SIPP is the public service information system.',
    themes: ['budget_transparency', 'participatory_planning'],
    sourcing: 'sourced',
    leadAgency: 'Bappeda Kota Pontianak',
    start: { raw: '2013 (diklaim)', precision: 'inferred' },
  },
  'PTK-3': {
    title: 'Pontive Center + aplikasi Gencil / E-Lawar',
    titleEn: 'Pontive Center and the Gencil / E-Lawar apps',
    summary:
      'Pontive Center dan aplikasi Gencil / E-Lawar, diluncurkan 28 Februari 2017. Nasibnya kemudian belum tercatat.',
    summaryEn:
      'Pontive Center and the Gencil / E-Lawar apps, launched on 28 February 2017. What became of them is not on record.',
    themes: ['smart_city'],
    sourcing: 'partly_sourced',
    leadAgency: 'Pemkot Pontianak',
    partners: ['Pontianak Digital Stream'],
  },
  'PTK-4': {
    title: 'Percontohan nasional satu data / data terbuka',
    titleEn: 'National pilot for one data / open data',
    summary:
      'Pontianak menjadi percontohan nasional data terbuka pada 25 Januari 2017 dan dikunjungi Bappenas serta KSP; menurut sumbernya “baru dua kota: Mojokerto dan Pontianak”.',
    summaryEn:
      'Pontianak became a national open data pilot on 25 January 2017 and was visited by Bappenas and KSP; in the source’s words “only two cities so far: Mojokerto and Pontianak”.',
    themes: ['open_data'],
    sourcing: 'sourced',
    leadAgency: 'Bappeda Kota Pontianak',
    partners: ['Diskominfo Kota Pontianak'],
  },
  'PTK-5': {
    title: 'Tangga dasar hukum Smart City / SPBE',
    titleEn: 'Smart City / SPBE legal ladder',
    summary:
      'Dasar hukum yang terus naik: Perwa 25/2019, Perwa 20/2020, Perwa 47/2021, lalu Perda 9/2022, dengan masterplan 2019–2028.',
    summaryEn:
      'A legal basis that kept rising: mayor’s regulations 25/2019, 20/2020 and 47/2021, then local law (Perda) 9/2022, with a 2019–2028 master plan.',
    themes: ['smart_city'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Kota Pontianak',
  },
  'SMG-1': {
    title: 'Lapor Semar "Solusi AWP"',
    titleEn: 'Lapor Semar "Solusi AWP", Semarang’s complaint channel',
    summary:
      'Saluran pengaduan yang telah memakai tiga nama: Lapor Hendi, Sapa Mbak Ita, lalu Lapor Semar "Solusi AWP". Sistem lapor.go.id dan SMS 1708 di belakangnya tetap sama. Komitmen IDSMG0005 rencana aksi OGP Local 2021–2023.',
    summaryEn:
      'A complaint channel that has carried three names: Lapor Hendi, Sapa Mbak Ita, then Lapor Semar "Solusi AWP". The lapor.go.id system and SMS 1708 behind it stayed. Commitment IDSMG0005 of the OGP Local action plan 2021–2023.',
    themes: ['complaint_handling'],
    sourcing: 'sourced',
    leadAgency: 'Diskominfo Kota Semarang',
    namedAfterLeader: true,
    printedTitle:
      'Increasing the number and the handling of community aspirations and complaints on the Lapor Hendi platform, especially for women and people with disabilities',
    officialId: 'IDSMG0005',
    planBasis: 'Rencana aksi OGP Local 2021–2023, komitmen IDSMG0005',
    plan: {
      title: 'Rencana aksi OGP Local Kota Semarang 2021–2023',
      titleEn: 'Semarang OGP Local action plan 2021–2023',
      years: [2021, 2023],
      page: 'ogi.bappenas.go.id/en/ogplocal_semarang',
    },
    aliases: [
      { name: 'Lapor Hendi', from: { on: '2014', raw: '2014' }, page: 'kabarone.com' },
      { name: 'Sapa Mbak Ita', from: { on: '2022-12-17', raw: '2022-12-17' }, page: 'liputanbangsa.com' },
      {
        name: 'Lapor Semar "Solusi AWP"',
        from: { on: '2025-10', raw: 'paling lambat Oktober 2025', precision: 'inferred' },
        page: 'dotsemarang.blogspot.com',
      },
    ],
  },
}
