/** The English words of the set for who works on a commitment, in Indonesian; names stand as they are. */
const partnerWords: Readonly<Record<string, string>> = {
  'Twelve further offices': 'Dua belas perangkat daerah lain',
  'Districts and sub-districts': 'Kecamatan dan kelurahan',
  'sub-districts of Luwuk': 'Kelurahan di Luwuk',
  'Public works': 'Pekerjaan umum',
  'nursing programme Luwuk': 'Program studi keperawatan Luwuk',
  'Industry and Labour Office': 'Dinas perindustrian dan tenaga kerja',
  'provincial education branch XI': 'Cabang dinas pendidikan provinsi wilayah XI',
  'Ministry of Religion office': 'Kantor Kementerian Agama',
  'PKBM forum': 'Forum PKBM',
  'private sector': 'Dunia usaha',
  'Bappeda and other agencies': 'Bappeda dan perangkat daerah lain',
  agents: 'Agen gotong royong',
  'gotong royong agents': 'Agen gotong royong',
  'village heads': 'Kepala desa',
  villages: 'Desa',
  camat: 'Camat',
  'Dinas Kominfo (Communication, Informatics and Public Relations Office)': 'Dinas Kominfo',
}

export const partnerName = (name: string): string => partnerWords[name] ?? name
