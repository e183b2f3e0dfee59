import pg from 'pg'

// A calendar day stays text: read into a Date in Jakarta it would become the day before. Counts are numbers.
const dayOid = 1082
const bigintOid = 20
export const parsers: Record<number, (text: string) => unknown> = {
  [dayOid]: (text: string) => text,
  [bigintOid]: Number,
}

/** The parser pg uses for a column type: calendar days as text, bigints as numbers, all else as usual. */
export const getTypeParser: typeof pg.types.getTypeParser = (
  ...[oid, format]: Parameters<typeof pg.types.getTypeParser>
) => parsers[oid] ?? pg.types.getTypeParser(oid, format)
