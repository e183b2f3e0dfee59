import { ogpValues, themes } from '@estafet/domain'

const list = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(',')}]`

/** Commitments and what describes them. Some regions have many and some few, as in life. */
export const commitmentSql = (commitments: number, today: string): string[] => [
  `insert into commitment (id, region_code, action_plan_id, origin, title, title_en, original_text, summary, summary_en,
      problem, expected_result, lead_agency_id, themes, ogp_values, started_on, started_precision, started_raw, ends_on,
      legal_basis_text, plan_basis_text, named_after_leader, sourcing)
    select 'BM-' || lpad(i::text, 7, '0'), p.code,
      case when pg_temp.chance(i, 2) < 0.7 then (p.n - 1) * 2 + 1 + pg_temp.pick(i, 3, 2) end,
      case when pg_temp.chance(i, 2) < 0.7 then 'plan' else 'running_initiative' end,
      pg_temp.title(i, 4), case when pg_temp.chance(i, 8) < 0.5 then left(pg_temp.english(i, 9), 120) end,
      concat_ws(' ', pg_temp.sentence(i, 10), pg_temp.sentence(i, 11), pg_temp.sentence(i, 12), pg_temp.sentence(i, 13)),
      concat_ws(' ', pg_temp.sentence(i, 14), pg_temp.sentence(i, 15)), pg_temp.english(i, 16),
      pg_temp.sentence(i, 17), pg_temp.sentence(i, 18), (p.n - 1) * 12 + 1 + pg_temp.pick(i, 19, 12),
      array(select distinct word from unnest(array[pg_temp.word(${list(themes)}, i, 20),
        case when pg_temp.chance(i, 21) < 0.35 then pg_temp.word(${list(themes)}, i, 22) end]) word
        where word is not null order by word),
      array[pg_temp.word(${list(ogpValues)}, i, 23)], d.started, 'day', d.started::text, d.started + 1200,
      'Peraturan Wali Kota Nomor ' || pg_temp.pick(i, 24, 90) + 1 || ' Tahun 2022', 'RPJMD, misi ' || pg_temp.pick(i, 25, 6) + 1,
      false, 'partly_sourced'
    from generate_series(1, ${commitments}) i
    cross join lateral (select date '${today}' - 60 - pg_temp.pick(i, 1, 2600) as started) d
    join place p on p.n = 1 + floor(power(pg_temp.chance(i, 0), 1.5) * (select count(*) from place))::int`,
  `insert into commitment_alias (commitment_id, name, from_on, from_precision)
    select id, pg_temp.title(hashtext(id), 30), started_on + 200, 'day' from commitment
    where pg_temp.chance(hashtext(id), 31) < 0.12`,
  `insert into commitment_partner (commitment_id, name)
    select id, (array['Ombudsman RI','Komisi Informasi Provinsi','Perkumpulan Warga Kota','Universitas Negeri'])[k]
    from commitment, generate_series(1, 4) k where pg_temp.chance(hashtext(id), 31 + k) < 0.4`,
  `insert into commitment_source (commitment_id, source_id)
    select c.id, s.id from commitment c
    join source s on s.id = 1000001 + pg_temp.pick(hashtext(c.id), 36, (select count(*)::int from source where id > 1000000))`,
  `insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw, note)
    select c.id, case when chance < 0.76 then 'active' when chance < 0.84 then 'dormant' when chance < 0.89 then 'renamed'
        when chance < 0.92 then 'absorbed' when chance < 0.95 then 'replaced' when chance < 0.98 then 'completed_closed'
        else 'lapsed' end, day, 'day', day::text, pg_temp.sentence(hashtext(c.id), 40 + k)
    from commitment c, generate_series(1, 3) k, lateral (select pg_temp.chance(hashtext(c.id), 50 + k) as chance,
      c.started_on + pg_temp.pick(hashtext(c.id), 60 + k, date '${today}' - c.started_on) as day) d
    where pg_temp.chance(hashtext(c.id), 70 + k) < 0.7`,
  `insert into assessment (commitment_id, actor_kind, actor_name, indicator, value, method_version, assessed_on, rationale)
    select c.id, 'cso', 'Perkumpulan Pemantau', 'completion', pg_temp.word(array['limited','substantial','complete','unclear'],
      hashtext(c.id), 80), '1', c.started_on + pg_temp.pick(hashtext(c.id), 81, date '${today}' - c.started_on),
      pg_temp.sentence(hashtext(c.id), 82)
    from commitment c where pg_temp.chance(hashtext(c.id), 83) < 0.1`,
  `insert into challenge (region_code, commitment_id, kind, detail, known_on, solution)
    select c.region_code, c.id, pg_temp.word(array['budget_cut','staff_turnover','legal_gap','low_use'], hashtext(c.id), 90),
      pg_temp.sentence(hashtext(c.id), 91), c.started_on + 90, pg_temp.sentence(hashtext(c.id), 92)
    from commitment c where pg_temp.chance(hashtext(c.id), 93) < 0.08 and c.started_on + 90 <= date '${today}'`,
]
