import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, { sample: 'pilot', today: '2026-11-23' })
}, 240_000)
afterAll(() => opened.close())

/** The numbers of a text, `11.668` and `11,668` as one. 112 is the name of an emergency line, not a count. */
const numbersIn = (text: string): string[] =>
  (text.replaceAll(/\b112\b/g, '').match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
    number.replaceAll(/[.,]/g, ''),
  )

// A text may name its own commitment's parts by how the plan counts them; what else it counts must be on record.
const factTexts = (id: string) => sql<{ text: string | null }>`
  select concat_ws(' ', started_on, started_raw, ends_on, official_id, printed_title, id) as text from commitment where id = ${id}
  union all select concat_ws(' ', p.title, p.starts_on, p.ends_on) from action_plan p join commitment c on c.action_plan_id = p.id where c.id = ${id}
  union all select concat_ws(' ', sighted_on, sighted_raw) from sighting where commitment_id = ${id}
  union all select concat_ws(' ', from_on, from_raw, name) from commitment_alias where commitment_id = ${id}
  union all select concat_ws(' ', document, note, from_on, expires_on) from anchor where commitment_id = ${id}
  union all select concat_ws(' ', original_due_on, due_on, title, title_en) from milestone where commitment_id = ${id}
  union all select concat_ws(' ', happened_on, title) from commitment_event where commitment_id = ${id}
  union all select concat_ws(' ', told_on, figure, unit, unit_en, summary_en) from own_figure where commitment_id = ${id}
  union all select concat_ws(' ', known_on, detail) from challenge where commitment_id = ${id}
  union all select concat_ws(' ', e.rationale, e.rationale_en, e.excerpt) from evidence e where e.commitment_id = ${id}
  union all select concat_ws(' ', so.title, so.url) from commitment_source cs join source so on so.id = cs.source_id where cs.commitment_id = ${id}
  union all select concat_ws(' ', f.held_on, i.title) from forum_initiative i join forum f on f.id = i.forum_id where i.commitment_id = ${id}`

it('tells no number and no year in a text that no fact of the commitment has', async () => {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, concat_ws(' ', title, title_en, summary, summary_en, note, legal_basis_text, plan_basis_text) as text
    from commitment
    union all select commitment_id, concat_ws(' ', title, summary, summary_en, note, legal_basis_text, plan_basis_text)
    from commitment_wording order by 1`.execute(db)
  expect(rows.length).toBeGreaterThan(60)
  const untold: string[] = []
  for (const { id, text } of rows) {
    const facts = await factTexts(id).execute(db)
    const known = new Set(facts.rows.flatMap((fact) => numbersIn((fact.text ?? '').replaceAll('-', ' '))))
    // A zero that a date puts before a day or a month is no other number.
    const isKnown = (number: string) => known.has(number) || known.has(`0${number}`)
    untold.push(
      ...numbersIn(text)
        .filter((number) => !isKnown(number))
        .map((number) => `${id}: ${number}`),
    )
  }
  expect([...new Set(untold)]).toEqual([])
})

it('has no English reason or note about a head of region', async () => {
  const { rows } = await sql<{ text: string }>`select distinct text from leader_spell,
    lateral (values (entry_reason), (exit_reason), (note)) told (text)
    where text ~* '\\m(elected|sworn|end of|the|of|was|not)\\M'`.execute(db)
  expect(rows).toEqual([])
})
