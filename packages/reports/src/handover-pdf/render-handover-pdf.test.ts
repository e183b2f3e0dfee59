import { expect, test } from 'vitest'
import { readPdf } from '../../test/pdf-text.ts'
import { sampleCommitment } from '../../test/sample-commitment.ts'
import { sampleDocument, sampleSpell } from '../../test/sample-document.ts'
import type { HandoverDocument } from '../handover-pack.ts'
import { groupedHash } from '../speech.ts'
import { renderHandoverPdf } from './render-handover-pdf.ts'

const pagesOf = async (document: HandoverDocument, language: 'id' | 'en' = 'id') =>
  readPdf((await renderHandoverPdf(document, language)).bytes)
const wordsOf = (lines: readonly string[]) => lines.join(' ')

test('the cover says whose pack, of which day, from whom to whom, and its hash', async () => {
  const document = sampleDocument()
  const [cover = []] = await pagesOf(document)
  const words = wordsOf(cover)
  for (const part of [
    'Paket serah terima',
    'Kota Wana Asri',
    'Kota di Tirta Kencana · kode 99.76',
    'Keadaan pada 20 November 2026',
    'SIMULASI',
    'Diperkirakan 24 Januari 2027, akhir masa jabatan yang sudah tercatat',
    'Rina Melati Sari, Wali Kota',
    '24 Januari 2022 sampai dijadwalkan 24 Januari 2027',
    'Data 84 · metode',
    // Half past midnight of the next day in Jakarta.
    '21 November 2026 pukul 00.30 WIB',
    groupedHash(document.hash),
  ])
    expect(words).toContain(part)
})

test.each(['id', 'en'] as const)(
  'in %s nothing is left unfilled and no key stands for a text',
  async (language) => {
    const pages = await pagesOf(sampleDocument(), language)
    const words = wordsOf(pages.flat())
    expect(words).not.toMatch(/\{\{|undefined|null|NaN|\[object|\uFFFD/)
    expect(words).not.toMatch(/\b(?:[a-z]+_)+[a-z]+\b/)
  },
)

test('a commitment is told in whole, in the language asked for', async () => {
  const indonesian = wordsOf((await pagesOf(sampleDocument())).flat())
  for (const part of [
    'Siaga Banjir (sejak Mei 2023)',
    'Dinas Baru (sebelumnya Badan Lama)',
    'Substansial',
    'Tim pemantau',
    'Organisasi masyarakat sipil (OMS)',
    '3. Sensor kedua terpasang',
    'bergeser 91 hari',
    'Lelang diulang.',
    '1 dari 12 penopang diketahui kuat, 10 belum diketahui',
    'Tercatat sampai 31 Des 2025',
    'Dilanjutkan dengan perubahan',
    'Situsnya diretas.',
    '/komitmen/99.71-03',
    'Pindah ke pusat data daerah.',
    'SHA-256 a1b2c3d4a1b2',
    // Known to the month only: no day is made up.
    'Terakhir terlihat Juli 2026.',
  ])
    expect(indonesian).toContain(part)
  const english = wordsOf((await pagesOf(sampleDocument(), 'en')).flat())
  for (const part of [
    'Open flood data',
    'moved 91 days',
    'The site was hacked.',
    'Moved to the local data centre.',
  ])
    expect(english).toContain(part)
})

test('the summary says whose rule the hundred days are, and keeps its name', async () => {
  const { lastHandover } = sampleDocument().content
  if (lastHandover === null) throw new Error('the sample has no last handover')
  const late = { ...lastHandover, standings: { ...lastHandover.standings, decided: 0, overdue: 1 } }
  const [, summary = []] = await pagesOf(sampleDocument({ lastHandover: late }))
  expect(wordsOf(summary)).toContain('1 belum tercatat keputusan, lewat seratus hari pantauan Estafet')
})

test('a day zero worked out from other facts is about that day, and so is what is counted from it', async () => {
  const commitment = sampleCommitment()
  const { lastHandover, deadlines } = sampleDocument().content
  const [, transition] = deadlines
  if (lastHandover === null || transition === undefined) throw new Error('the sample lacks something')
  const inferred = { dayZero: '2025-02-20', dayZeroPrecision: 'inferred_day' as const }
  const { continuity } = commitment.statuses
  const document = sampleDocument({
    lastHandover: { ...lastHandover, ...inferred },
    firstSteps: [{ kind: 'decide', commitmentId: '99.76-01', ...inferred, day: 638 }],
    deadlines: [{ ...transition, kind: 'rpjmd', on: '2027-01-24', precision: 'inferred_day' }],
    commitments: [
      {
        ...commitment,
        endsOn: '2027-12-31',
        endsPrecision: 'month',
        statuses: { ...commitment.statuses, continuity: { ...continuity, ...inferred, daysSince: 638 } },
        decisions: [],
        lastDecision: { ...inferred, standing: 'overdue', daysSince: 638 },
      },
    ],
  })
  const words = wordsOf((await pagesOf(document)).flat())
  for (const part of [
    'Pada pelantikan sekitar 20 Februari 2025',
    'belum tercatat keputusan sejak pelantikan sekitar 20 Februari 2025 (sekitar hari ke-638).',
    'Terakhir terlihat masih berjalan Juli 2026, setelah pelantikan sekitar 20 Februari 2025.',
    '(sekitar hari ke-638), lewat seratus hari menurut aturan pantauan Estafet.',
    'sekitar 24 Januari 2027',
    'direncanakan sampai Desember 2027',
  ])
    expect(words).toContain(part)
  expect(words).not.toMatch(/(?<!sekitar )20 Februari 2025/)
  expect(wordsOf((await pagesOf(document, 'en')).flat())).toContain('about 20 February 2025 (about day 638)')
})

test('from a month no day is counted', async () => {
  const commitment = sampleCommitment()
  const { continuity } = commitment.statuses
  const words = wordsOf(
    (
      await pagesOf(
        sampleDocument({
          firstSteps: [
            {
              kind: 'decide',
              commitmentId: '99.76-01',
              dayZero: '2025-02-28',
              dayZeroPrecision: 'month',
              day: 630,
            },
          ],
          commitments: [
            {
              ...commitment,
              statuses: {
                ...commitment.statuses,
                continuity: {
                  ...continuity,
                  gapSince: '2025-02-28',
                  gapSincePrecision: 'month',
                  daysSince: 630,
                },
              },
            },
          ],
        }),
      )
    ).flat(),
  )
  expect(words).toContain('belum tercatat keputusan sejak pelantikan Februari 2025.')
  expect(words).toContain(
    'Terakhir terlihat masih berjalan Juli 2026, di masa tanpa kepala daerah definitif yang mulai Februari 2025.',
  )
  expect(words).not.toContain('630')
})

test('no assessor with a verdict on record is named as missing', async () => {
  const words = wordsOf((await pagesOf(sampleDocument())).flat())
  for (const part of [
    'Peninjau IRM, metode 2021',
    'Ambisi',
    'Sedang',
    'Rencana seutuhnya',
    'Rendah: 3 komitmen',
  ])
    expect(words).toContain(part)
  const [, missing = ''] = /belum tercatat penilaian tentang penyelesaian oleh: ([^.]*)/.exec(words) ?? []
  expect(missing).toContain('Peneliti')
  expect(missing).not.toContain('IRM')
})

test('the last page is for signing, with the hash again', async () => {
  const document = sampleDocument({
    transition: {
      on: '2022-01-24',
      precision: 'day',
      kind: 'change',
      basis: 'inaugurated',
      isOverdue: false,
      outgoing: sampleSpell({ personName: 'Lukman Hartanto' }),
      interim: [sampleSpell({ personName: 'Dian Mustikasari', capacity: 'plh' })],
      incoming: sampleSpell(),
    },
  })
  const pages = await pagesOf(document)
  const last = wordsOf(pages.at(-1) ?? [])
  for (const part of ['Lukman Hartanto, Wali Kota', 'Rina Melati Sari, Wali Kota', 'Tanda tangan', 'Tempat'])
    expect(last).toContain(part)
  expect(last).toContain(groupedHash(document.hash))
  expect(wordsOf(pages[0] ?? [])).toContain('Dian Mustikasari, Pelaksana harian (Plh)')
})

test('every page but the cover carries the mark of simulation, and a real city none', async () => {
  const marked = await pagesOf(sampleDocument())
  for (const lines of marked) expect(lines).toContain('SIMULASI')
  const { region } = sampleDocument().content
  const real = await pagesOf(sampleDocument({ region: { ...region, code: '61.71', isSimulated: false } }))
  expect(wordsOf(real.flat())).not.toContain('SIMULASI')
})

test('the summary stays on one page however many commitments there are', async () => {
  const commitments = Array.from({ length: 60 }, (_, index) =>
    sampleCommitment({ id: `99.76-${index + 1}`, evidence: [] }),
  )
  const steps = commitments.slice(0, 6).map(({ id }) => ({
    kind: 'overdue' as const,
    commitmentId: id,
    milestone: {
      id: 'Tonggak dengan nama yang panjang sekali untuk memenuhi dua baris pada ringkasan',
      en: null,
    },
    originalDueOn: '2024-01-01',
    precision: 'day' as const,
    daysLate: 1_000,
  }))
  const busy = Object.fromEntries(
    Object.entries(sampleDocument().content.counts).map(([name, counts]) => [
      name,
      typeof counts === 'number' ? 60 : Object.fromEntries(Object.keys(counts).map((word) => [word, 7])),
    ]),
  ) as unknown as HandoverDocument['content']['counts']
  const deadlines = Array.from({ length: 20 }, (_, index) => ({
    on: `2027-02-${String(index + 1).padStart(2, '0')}`,
    precision: 'day' as const,
    kind: 'milestone' as const,
    commitmentId: '99.76-1',
    milestone: { id: 'Tonggak yang namanya juga panjang supaya barisnya penuh sampai ke tepi', en: null },
    originalDueOn: null,
    originalDuePrecision: null,
    factor: null,
    level: null,
  }))
  for (const language of ['id', 'en'] as const) {
    const pages = await pagesOf(
      sampleDocument({ commitments, counts: busy, firstSteps: steps, deadlines }),
      language,
    )
    expect(pages[2]).toContain(language === 'id' ? 'Daftar isi' : 'Contents')
  }
})

test('a region of which nothing is known has a pack that says so', async () => {
  const document = sampleDocument({
    commitments: [],
    firstSteps: [],
    deadlines: [],
    sources: [],
    transition: null,
    lastHandover: null,
  })
  const words = wordsOf((await pagesOf(document)).flat())
  expect(words).toContain('Belum ada komitmen yang tercatat')
  expect(words).toContain('Belum ada pergantian yang dapat diperkirakan')
  expect(words).toContain('Belum ada sumber yang tercatat')
})

const linksOf = async (document: HandoverDocument): Promise<string[]> => {
  const { bytes } = await renderHandoverPdf(document, 'id')
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(([, address = '']) =>
    address.replaceAll(/\\(.)/g, '$1'),
  )
}

test('a long address is whole under a touch on each of its lines', async () => {
  const url = `https://contoh.example/${'dokumen-yang-panjang-sekali/'.repeat(4)}halaman?nomor=12`
  expect(url.length).toBeGreaterThan(120)
  const document = sampleDocument()
  const [source, ...sources] = document.content.sources
  if (source === undefined) throw new Error('the sample has no source')
  const links = await linksOf(sampleDocument({ sources: [{ ...source, kind: 'web_page', url }, ...sources] }))
  // Its title, and the lines its address takes.
  expect(links.filter((link) => link === url).length).toBeGreaterThan(2)
  expect(links.every((link) => !link.startsWith('https://contoh.example/') || link === url)).toBe(true)
})

test('what is no address on the web is not opened by a touch, and other letters are encoded', async () => {
  const document = sampleDocument()
  const [source, second, ...sources] = document.content.sources
  if (source === undefined || second === undefined) throw new Error('the sample has too few sources')
  const links = await linksOf(
    sampleDocument({
      sources: [
        { ...source, url: 'javascript:alert(1)' },
        { ...second, url: 'https://contoh.example/é (1)' },
        ...sources,
      ],
    }),
  )
  expect(links.some((link) => link.startsWith('javascript'))).toBe(false)
  expect(links).toContain('https://contoh.example/%C3%A9%20(1)')
})

test('each commitment names its page, whole where the public address is known', async () => {
  const document = { ...sampleDocument(), publicUrl: 'https://contoh.example/estafet' }
  const words = wordsOf((await pagesOf(document)).flat())
  expect(words).toContain('https://contoh.example/estafet/komitmen/99.76-01')
  const links = await linksOf(document)
  expect(links).toContain('https://contoh.example/estafet/komitmen/99.76-01')
  expect(links).toContain('https://contoh.example/estafet/komitmen/99.71-03')
})
