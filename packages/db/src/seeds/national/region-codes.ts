import { sql } from 'kysely'
import type { Database } from '../../open-database.ts'
import { readSeedTable } from '../seed-files.ts'

type EventColumn = 'region_code' | 'kind' | 'happened_on' | 'other_region_code' | 'code_before' | 'law'

interface Law {
  readonly title: string
  readonly url: string
  readonly sourceTitle: string
  readonly kind: 'regulation' | 'web_page'
  readonly publisher: string
}

const papua2022 = {
  url: 'https://nasional.kompas.com/read/2022/07/29/10473321/tiga-uu-tentang-pemekaran-wilayah-papua-resmi-diundangkan',
  sourceTitle: 'Tiga UU tentang Pemekaran Wilayah Papua Resmi Diundangkan (29 Juli 2022)',
  kind: 'web_page' as const,
  publisher: 'Kompas.com',
}
const law = (number: string, province: string) =>
  `Undang-Undang Nomor ${number} tentang Pembentukan Provinsi ${province}`

/** The laws that formed provinces, in force from the day they were promulgated. */
const laws: Readonly<Record<string, Law>> = {
  'UU 20/2012': {
    title: law('20 Tahun 2012', 'Kalimantan Utara'),
    url: 'https://peraturan.bpk.go.id/Home/Details/39108',
    sourceTitle: `${law('20 Tahun 2012', 'Kalimantan Utara')} (diundangkan 17 November 2012)`,
    kind: 'regulation',
    publisher: 'Republik Indonesia',
  },
  'UU 14/2022': { ...papua2022, title: law('14 Tahun 2022', 'Papua Selatan') },
  'UU 15/2022': { ...papua2022, title: law('15 Tahun 2022', 'Papua Tengah') },
  'UU 16/2022': { ...papua2022, title: law('16 Tahun 2022', 'Papua Pegunungan') },
  'UU 29/2022': {
    title: law('29 Tahun 2022', 'Papua Barat Daya'),
    url: 'https://jdih.maritim.go.id/index.php/uu-292022-pembentukan-provinsi-papua-barat-daya',
    sourceTitle: `${law('29 Tahun 2022', 'Papua Barat Daya')} (diundangkan 8 Desember 2022)`,
    kind: 'regulation',
    publisher: 'Republik Indonesia',
  },
}

const lawOf = (name: string): Law => {
  const found = laws[name]
  if (found === undefined) throw new Error(`no law ${name}`)
  return found
}

/**
 * Gives the regions their BPS codes, and records which provinces were formed since 2012, what moved into them and the
 * codes they had before (Permendagri 72/2019), each with the law that did it. The regions must be there.
 */
export async function recordRegionCodes(db: Database): Promise<void> {
  const codes = readSeedTable<'code' | 'bps_code'>('bps-codes.csv')
  await sql`update region set bps_code = given.bps_code
    from unnest(${codes.map(({ code }) => code)}::text[], ${codes.map((row) => row.bps_code)}::text[])
      as given (code, bps_code) where region.code = given.code`.execute(db)
  for (const { url, sourceTitle, kind, publisher } of Object.values(laws))
    await sql`insert into source (kind, title, publisher, url)
      select ${kind}, ${sourceTitle}, ${publisher}, ${url}
      where not exists (select from source where url = ${url})`.execute(db)
  for (const row of readSeedTable<EventColumn>('region-events.csv'))
    await sql`insert into region_event (region_code, kind, happened_on, other_region_code, code_before, note, source_id)
      select ${row.region_code}, ${row.kind}, ${row.happened_on}, ${row.other_region_code},
        nullif(${row.code_before}, ''), ${lawOf(row.law).title},
        (select id from source where url = ${lawOf(row.law).url})`.execute(db)
}
