import type { Database } from '@estafet/db'
import { type IsoDay, type Place, plainWords } from '@estafet/domain'
import { sql } from 'kysely'

/** Every region as a search sees it. Their names, like those of persons, carry no day. */
export async function loadPlaces(db: Database): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select r.code, r.name, r.short_name as "shortName", r.kind, p.name as "provinceName", r.bps_code as "bpsCode",
      ${formerCodes} as "formerCodes"
    from region r left join region p on p.code = r.province_code`.execute(db)
  return rows
}

/** The Kemendagri codes region `r` had before, the latest first. */
export const formerCodes = sql`(select coalesce(json_agg(e.code_before order by e.happened_on desc), '[]')
  from region_event e where e.region_code = r.code and e.code_before is not null)`

/**
 * The regions that a person led by `asOf`, or leads, whose name has a word beginning with each of the words looked for:
 * the name by the region's code, of several the latest.
 */
export async function findHeads(db: Database, text: string, asOf: IsoDay): Promise<Map<string, string>> {
  const wanted = plainWords(text).split(' ').filter(Boolean)
  // Initials and titles are in many names.
  if (!wanted.some((word) => word.length > 2)) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`
    select s.region_code as code, p.name from leader_spell s join person p on p.id = s.person_id
    where s.started_on <= ${asOf} order by s.started_on, s.region_code`.execute(db)
  return new Map(
    rows
      .filter(({ name }) => {
        const words = plainWords(name).split(' ')
        return wanted.every((each) => words.some((word) => word.startsWith(each)))
      })
      .map(({ code, name }) => [code, name]),
  )
}
