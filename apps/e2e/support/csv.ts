/** The records of a CSV file after RFC 4180: fields may be quoted and then hold commas, quotes and line breaks. */
export const parseCsv = (text: string): string[][] => {
  const records: string[][] = []
  let record: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const isAfterLastBreak = end === '' && record.length === 0 && quoted === undefined && plain === ''
    if (isAfterLastBreak) break
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    records.push(record)
    record = []
    if (end === '') break
  }
  return records
}
