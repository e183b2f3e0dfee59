import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readZip } from '../../test/read-zip.ts'
import { sampleCommitment } from '../../test/sample-commitment.ts'
import { sampleDocument } from '../../test/sample-document.ts'
import type { HandoverDocument } from '../handover-pack.ts'
import { renderHandoverXlsxApart } from './render-apart.ts'
import { renderHandoverXlsx } from './render-handover-xlsx.ts'
import { serialOfDay } from '../spreadsheet-day.ts'

const open = async (document: HandoverDocument, language: 'id' | 'en' = 'id') => {
  const bytes = await renderHandoverXlsx(document, language)
  const { sheets } = await readXlsx(bytes)
  const sheet = (name: string) => {
    const found = sheets.find((each) => each.name === name)
    if (found === undefined) throw new Error(`there is no sheet ${name}`)
    const [head = [], ...rows] = found.rows
    return rows.map((row) =>
      Object.fromEntries(head.map((column, index) => [String(column), row[index] ?? null])),
    )
  }
  return { files: readZip(bytes), names: sheets.map(({ name }) => name), sheet }
}

test('it has a sheet for each table, in both languages', async () => {
  const { names } = await open(sampleDocument())
  expect(names).toEqual([
    'Ringkasan',
    'Komitmen',
    'Tonggak capaian',
    'Penilaian',
    'Penilaian lain',
    'Penopang',
    'Bukti',
    'Keputusan',
    'Tenggat 12 bulan',
    'Risiko',
    'Kendala',
    'Di daerah lain',
    'Sumber tiap baris',
    'Sumber',
    'Kamus kolom',
  ])
  expect((await open(sampleDocument(), 'en')).names).toContain('Milestones')
})

test.each(['id', 'en'] as const)('no two columns of a sheet have one name, in %s', async (language) => {
  const { sheets } = await readXlsx(await renderHandoverXlsx(sampleDocument(), language))
  const doubled = sheets.flatMap(({ name, rows: [head = []] }) =>
    head
      .filter((column, index) => column !== null && head.indexOf(column) < index)
      .map((column) => [name, column]),
  )
  expect(doubled).toEqual([])
})

test('numbers are numbers, what is unknown is empty and never zero', async () => {
  const [known, unknown] = [sampleCommitment(), sampleCommitment({ id: '99.76-02' })]
  const { sheet } = await open(
    sampleDocument({
      commitments: [
        known,
        {
          ...unknown,
          statuses: {
            ...unknown.statuses,
            official: { ...unknown.statuses.official, progressPercent: null },
          },
        },
      ],
    }),
  )
  const rows = sheet('Komitmen')
  expect(rows.map((row) => row['Kemajuan (%)'])).toEqual([62.5, null])
  expect(rows[0]).toMatchObject({
    'Kode komitmen': '99.76-01',
    Komitmen: 'Data banjir terbuka',
    'Menurut kota': 'Substansial',
    'Penilaian Kantor Staf Presiden (KSP)': 'Terbatas',
    'Penilaian Peneliti': null,
  })
  expect(sheet('Penopang')).toHaveLength(24)
})

test('a day is a day, the same in every time zone', async () => {
  // The published examples of the 1900 date system.
  expect(serialOfDay('1900-03-01')).toBe(61)
  expect(serialOfDay('2008-01-01')).toBe(39_448)
  const { files } = await open(sampleDocument())
  const milestones = files.get('xl/worksheets/sheet3.xml') ?? ''
  const cell = new RegExp(`<c r="F2"[^>]* s="(\\d+)"[^>]*><v>${serialOfDay('2026-10-01')}</v>`).exec(
    milestones,
  )
  expect(cell).not.toBeNull()
  const styles = files.get('xl/styles.xml') ?? ''
  const formats = [...styles.matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)].map(([, id]) => id)
  const format = formats[Number(cell?.[1])]
  expect(styles).toContain(`numFmtId="${format}" formatCode="[$-421]d mmm yyyy"`)
})

test('text that looks like a formula stays text', async () => {
  const traps = ['=HYPERLINK("http://example.org")', '+1+1', '-2+3', '@SUM(A1)', '=cmd|/C calc!A0']
  const { files, sheet } = await open(
    sampleDocument({
      commitments: traps.map((trap, index) =>
        sampleCommitment({ id: `99.76-${index}`, title: { id: trap, en: null } }),
      ),
    }),
  )
  expect(sheet('Komitmen').map((row) => row['Komitmen'])).toEqual(traps)
  for (const [name, xml] of files) if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/)
  expect(files.get('xl/worksheets/sheet2.xml')).toMatch(/<c r="B2" t="(?:s|inlineStr)"/)
})

test('text no program can hold is made to fit', async () => {
  const title = `awal\u0000\u0007 ${'x'.repeat(40_000)}`
  const { sheet } = await open(
    sampleDocument({ commitments: [sampleCommitment({ title: { id: title, en: null } })] }),
  )
  const [row] = sheet('Komitmen')
  expect(row?.['Komitmen']).toMatch(/^awal x+$/)
  expect(String(row?.['Komitmen'])).toHaveLength(32_767)
})

test('headings are frozen, filtered and printed on each page', async () => {
  const { files } = await open(sampleDocument())
  const sheet = files.get('xl/worksheets/sheet3.xml') ?? ''
  expect(sheet).toContain('<pane ySplit="1"')
  expect(sheet).toContain('<autoFilter ref="A1:M2"/>')
  expect(sheet).toContain('orientation="landscape"')
  expect(sheet).toContain('SIMULASI')
  expect(files.get('xl/workbook.xml')).toContain(`'Tonggak capaian'!$1:$1`)
})

test('every column of every sheet is explained, and the hash is told', async () => {
  const document = sampleDocument()
  const { sheet, names } = await open(document)
  const explained = new Set(
    sheet('Kamus kolom').map((row) => `${String(row['Lembar'])}/${String(row['Kolom'])}`),
  )
  for (const name of names.filter((each) => each !== 'Kamus kolom'))
    for (const column of Object.keys(sheet(name)[0] ?? {})) expect(explained).toContain(`${name}/${column}`)
  expect(sheet('Ringkasan').map((row) => row['Nilai'])).toContain(document.hash)
})

test('a thread of its own writes the same workbook, and stops when nobody waits for it any more', async () => {
  const document = sampleDocument()
  const apart = readZip(await renderHandoverXlsxApart(document, 'id'))
  expect(apart.get('xl/worksheets/sheet3.xml')).toBe(
    (await open(document)).files.get('xl/worksheets/sheet3.xml'),
  )
  const gone = new AbortController()
  const writing = renderHandoverXlsxApart(document, 'id', gone.signal)
  gone.abort(new Error('gone'))
  await expect(writing).rejects.toThrow('gone')
})

test('a source has one number, a number, on every sheet', async () => {
  const commitment = sampleCommitment()
  const [verdict] = commitment.verdicts
  if (verdict === undefined) throw new Error('the sample has no verdict')
  const numbers = [1, 2]
  const document = sampleDocument({
    commitments: [{ ...commitment, verdicts: [{ ...verdict, sources: numbers }] }],
  })
  const { sheet, names } = await open(document)
  const known = new Set(sheet('Sumber').map((row) => row['No. sumber']))
  const seen = names.flatMap((name) =>
    sheet(name).flatMap((row) => ('No. sumber' in row ? [row['No. sumber']] : [])),
  )
  expect(seen.length).toBeGreaterThan(4)
  for (const number of seen) if (number !== null) expect(typeof number).toBe('number')
  const linked = sheet('Sumber tiap baris').filter((row) => row['Dari lembar'] === 'Penilaian')
  expect(linked.map((row) => [row['No. baris'], row['No. sumber']])).toEqual(
    numbers.map((number) => [1, number]),
  )
  expect(sheet('Penilaian')[0]?.['No. baris']).toBe(1)
  for (const { evidence } of document.content.commitments)
    for (const { source } of evidence) expect(known).toContain(source)
})

test('a day known to the month or year is told in words, on every sheet', async () => {
  const commitment = sampleCommitment()
  const [evidence] = commitment.evidence
  const [challenge] = commitment.challenges
  const [anchor, ...anchors] = commitment.anchoring.factors
  const [verdict] = commitment.verdicts
  if (!evidence || !challenge || !anchor || !verdict) throw new Error('the sample lacks something')
  const { sheet } = await open(
    sampleDocument({
      commitments: [
        {
          ...commitment,
          startedOn: '2013-01-01',
          startedPrecision: 'year',
          verdicts: [{ ...verdict, assessedOn: '2018-12-31', assessedPrecision: 'year' }],
          evidence: [{ ...evidence, on: '2017-10-01', precision: 'month' }],
          challenges: [{ ...challenge, knownOn: '2018-12-31', knownPrecision: 'year' }],
          anchoring: {
            ...commitment.anchoring,
            factors: [{ ...anchor, fromOn: '2015-01-01', fromPrecision: 'year' }, ...anchors],
          },
          statuses: {
            ...commitment.statuses,
            continuity: {
              ...commitment.statuses.continuity,
              lastSeenAliveOn: '2018-12-31',
              lastSeenAlivePrecision: 'year',
            },
          },
        },
      ],
    }),
  )
  const [summary] = sheet('Komitmen')
  expect([summary?.['Mulai'], summary?.['Terakhir terlihat masih berjalan']]).toEqual(['2013', '2018'])
  expect(sheet('Bukti')[0]?.['Tanggal']).toBe('Okt 2017')
  expect(sheet('Penilaian')[0]?.['Tanggal']).toBe('2018')
  expect(sheet('Kendala')[0]?.['Tanggal']).toBe('2018')
  expect(sheet('Penopang')[0]?.['Sejak']).toBe('2015')
})

test('a day zero worked out from other facts, and what is counted from it, are told in words', async () => {
  const commitment = sampleCommitment()
  const [decision] = commitment.decisions
  const [, transition] = sampleDocument().content.deadlines
  if (!decision || !transition) throw new Error('the sample lacks something')
  const inferred = { dayZero: '2025-02-20', dayZeroPrecision: 'inferred_day' as const }
  const { sheet } = await open(
    sampleDocument({
      deadlines: [{ ...transition, kind: 'decisions', precision: 'inferred_day' }],
      commitments: [
        {
          ...commitment,
          decisions: [{ ...decision, ...inferred }],
          lastDecision: { ...inferred, standing: 'overdue', daysSince: 638 },
        },
      ],
    }),
  )
  expect(sheet('Keputusan').map((row) => row['Pelantikan'])).toEqual([
    'sekitar 20 Feb 2025',
    'sekitar 20 Feb 2025',
  ])
  expect(sheet('Keputusan')[1]?.['Keputusan']).toContain(
    'pelantikan sekitar 20 Februari 2025 (sekitar hari ke-638)',
  )
  expect(sheet('Tenggat 12 bulan')[0]?.['Tanggal']).toBe('sekitar 24 Jan 2027')
})

test('verdicts on other things than completion and on the plan have a sheet, each on its own scale', async () => {
  const { sheet } = await open(sampleDocument())
  expect(sheet('Penilaian lain')).toMatchObject([
    {
      'Jenis penilai': 'Mekanisme Pelaporan Independen (IRM)',
      'Yang dinilai': 'Seluruh komitmen',
      Nilai: 'Sedang',
    },
    { 'Yang dinilai': 'Rencana seutuhnya', Nilai: 'Rendah: 3 komitmen', Tanggal: null },
  ])
  const linked = sheet('Sumber tiap baris').filter((row) => row['Dari lembar'] === 'Penilaian lain')
  expect(linked.map((row) => [row['No. baris'], row['No. sumber']])).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('addresses are full where the public one is known', async () => {
  const { sheet } = await open({ ...sampleDocument(), publicUrl: 'https://contoh.example/estafet' })
  expect(sheet('Komitmen')[0]?.['Alamat halaman']).toBe('https://contoh.example/estafet/komitmen/99.76-01')
  expect(sheet('Di daerah lain')[0]?.['Alamat']).toBe('https://contoh.example/estafet/komitmen/99.71-03')
})
