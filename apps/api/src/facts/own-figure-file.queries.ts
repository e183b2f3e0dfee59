import { sql } from 'kysely'
import { knownBy } from '../as-of/known-by.queries.ts'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { type FactFile, type FactRow, ofCommitments, placeColumns } from './fact-file.queries.ts'

/** Figures an office published about its own work, as it gave them: nobody checked them, and they move no status. */
export const ownFigureFile: FactFile = {
  name: 'own-figures',
  headers: [
    'own_figure_id',
    'asserted_by',
    'told_on',
    'told_precision',
    'told_raw',
    'figure',
    'unit',
    'unit_en',
    'summary',
    'summary_en',
    'note',
    'note_en',
    'source_urls',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as own_figure_id, f.reported_by as asserted_by, f.told_on, f.told_precision, f.told_raw,
        f.figure, f.unit, f.unit_en, f.summary, f.summary_en, f.note, f.note_en,
        (select string_agg(so.url, '~' order by so.url) from fact_source fs join source so on so.id = fs.source_id
          where fs.own_figure_id = f.id and ${publishedBy(asOf)}) as source_urls
      from own_figure f ${ofCommitments('f', ids)}
      where ${knownBy('f.told_on', 'f.told_precision', asOf)} order by c.id, f.id`.execute(db)
    return rows
  },
}
