/** What regions bring: heads, agencies, plans, sources and the periods reports are asked for in. */
export const placeSql = (sources: number): string[] => [
  'delete from leader_spell_source',
  'delete from leader_spell',
  'delete from person',
  `insert into person (id, name) overriding system value
    select n, 'Kepala Daerah ' || n from generate_series(1, (select count(*)::int * 4 from place)) n`,
  // A head, a head (sometimes the same again), an acting head, and the present one (sometimes the first again).
  `insert into leader_spell (region_code, person_id, capacity, started_on, started_precision, started_raw, ended_on,
      ended_precision, ended_raw, sourcing)
    select p.code, s.person, s.capacity, s.started, 'day', s.started::text, s.ended,
      case when s.ended is null then null else 'day' end, s.ended::text, 'sourced'
    from place p cross join lateral (select (date '2019-02-01' + pg_temp.pick(p.n, 1, 300)) as handover,
      (date '2025-02-20' + pg_temp.pick(p.n, 2, 60)) as present) d
    cross join lateral (values
      (p.n * 4 - 3, 'definitive', d.handover - 1826, d.handover),
      (case when pg_temp.chance(p.n, 3) < 0.15 then p.n * 4 - 3 else p.n * 4 - 2 end, 'definitive', d.handover,
        d.handover + 1826),
      (p.n * 4 - 1, 'pj', d.handover + 1826, d.present),
      (case when pg_temp.chance(p.n, 4) < 0.2 then p.n * 4 - 3 else p.n * 4 end, 'definitive', d.present, null)
    ) s (person, capacity, started, ended)`,
  `insert into agency (id, region_code, name) overriding system value
    select (p.n - 1) * 12 + k, p.code, (array['Dinas Komunikasi dan Informatika','Bappeda','Inspektorat','Sekretariat Daerah',
      'Dinas Kesehatan','Dinas Pendidikan','Dinas Penanaman Modal dan PTSP','Dinas Kependudukan dan Pencatatan Sipil',
      'Dinas Pekerjaan Umum','Dinas Sosial','Bagian Pengadaan','Dinas Lingkungan Hidup'])[k]
    from place p, generate_series(1, 12) k`,
  `insert into action_plan (id, region_code, kind, title, starts_on, ends_on) overriding system value
    select (p.n - 1) * 2 + k, p.code, (array['rpjmd','ogp_local'])[k],
      (array['RPJMD','Rencana Aksi Pemerintahan Terbuka'])[k] || ' ' || p.code || ' 2021–2026', '2021-01-01', '2026-12-31'
    from place p, generate_series(1, 2) k`,
  `insert into source (id, kind, title, publisher, url, published_on, published_precision) overriding system value
    select 1000000 + k, (array['web_page','report','regulation','dataset'])[1 + k % 4], pg_temp.title(k, 10),
      'Pemerintah Daerah', 'https://bench.example/dokumen/' || k, date '2021-01-01' + k % 1900, 'day'
    from generate_series(1, ${sources}) k`,
  `insert into reporting_period (label, is_simulated, opens_on, due_on, closes_on)
    select year || '-H' || half, false, make_date(year, half * 6 - 5, 1),
      (make_date(year, half * 6 - 5, 1) + interval '5 months 14 days')::date,
      (make_date(year, half * 6 - 5, 1) + interval '6 months -1 day')::date
    from generate_series(2022, 2026) year, generate_series(1, 2) half`,
]
