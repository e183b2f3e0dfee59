import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'

const base = useTestServer(useTestDatabase())
const json = async <Answer>(path: string): Promise<Answer> =>
  (await fetch(`${base()}/api/v1${path}`)).json() as Promise<Answer>

const folder = fileURLToPath(new URL('../../../../docs/cold-reader/', import.meta.url))
const files = ['anchors', 'commitments', 'milestones', 'transitions']
const days = ['2026-11-20', '2024-03-01'] as const
const samples = ['real', 'simulated'] as const
const cases = days.flatMap((day) => samples.map((sample) => ({ day, sample })))
let downloads = ''
const placeOf = ({ day, sample }: (typeof cases)[number]) => join(downloads, `${sample}-${day}`)

// Nothing but the files: the programs are given a folder.
const run = async (program: string, place: string): Promise<unknown> => {
  const { stdout, stderr } = await promisify(execFile)('python3', [join(folder, program), place], {
    env: { PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1' },
  })
  // A program names what it finds to differ from the words of the files.
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'cold-reader-'))
  for (const each of cases) {
    await mkdir(placeOf(each))
    for (const name of files) {
      const response = await fetch(`${base()}/api/v1/${name}.csv?asOf=${each.day}&sample=${each.sample}`)
      await writeFile(join(placeOf(each), `${name}.csv`), await response.text())
    }
  }
}, 120_000)
afterAll(() => rm(downloads, { recursive: true, force: true }))

type Figures = Record<string, Record<string, number | null>>
interface Measured {
  readonly items: readonly {
    readonly code: string
    readonly measures: Record<string, Record<string, unknown>>
  }[]
}
const close = (expected: unknown) => (typeof expected === 'number' ? expect.closeTo(expected, 12) : expected)

const near = (figures: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(figures).map(([field, value]) => [field, close(value)]))

/** The published measure of every region the program found, two to six regions an answer. */
async function published(codes: readonly string[], day: string, measure: string) {
  const padded = codes.length === 1 ? [...codes, codes[0] === '35.76' ? '36.71' : '35.76'] : codes
  const found = new Map<string, Record<string, unknown>>()
  for (let from = 0; from < padded.length; from += 5) {
    const part = padded.slice(from, from + 5)
    const asked = part.length === 1 ? [...part, padded[0]] : part
    const { items } = await json<Measured>(`/comparison?regions=${asked.join('~')}&asOf=${day}`)
    for (const { code, measures } of items) found.set(code, measures[measure] ?? {})
  }
  return found
}

describe.each(cases)('from the files of $sample regions on $day alone', (each) => {
  it.each([
    ['on_time.py', 'on_time', ['numerator', 'denominator', 'rate', 'low', 'high']],
    ['continuity.py', 'continuity', ['numerator', 'unknown', 'denominator', 'low', 'high']],
  ] as const)('%s gives the published %s of every region', async (program, measure, fields) => {
    const figures = (await run(program, placeOf(each))) as Figures
    const codes = Object.keys(figures).map((key) => key.slice(3))
    // Real cities may have no milestone on record; the simulated ones have every kind.
    if (each.sample === 'simulated') expect(codes.length).toBeGreaterThan(10)
    const said = await published(
      codes.filter((code) => code.length > 2),
      each.day,
      measure,
    )
    for (const code of codes.filter((one) => one.length > 2))
      for (const field of fields)
        expect(figures[`ID-${code}`]?.[field], `${code} ${field}`).toEqual(close(said.get(code)?.[field]))
  })

  it('survival.py gives the published bounds and curves, in all and by anchoring', async () => {
    type Redone = Record<string, Record<string, Record<'bounds' | 'lapsed', Figures[string][]>>>
    const figures = (await run('survival.py', placeOf(each))) as Redone
    interface Part {
      readonly bounds: readonly Figures[string][]
      readonly curve: { readonly readings: readonly Figures[string][] }
    }
    type Parts = Record<'changes' | 'renewals', Part>
    const survival = await json<{ overall: Parts; groups: (Parts & { group: string })[] }>(
      `/survival?by=anchoring&asOf=${each.day}&sample=${each.sample}`,
    )
    for (const said of [{ group: 'all', ...survival.overall }, ...survival.groups])
      for (const after of ['changes', 'renewals'] as const) {
        const { bounds, lapsed } = figures[said.group]?.[after] ?? { bounds: [], lapsed: [] }
        const place = `${said.group} ${after}`
        expect(bounds, place).toMatchObject(said[after].bounds.map(({ isSmall: _, ...rest }) => near(rest)))
        expect(lapsed, place).toEqual(
          said[after].curve.readings.map(({ months, share, atRisk }) => near({ months, share, atRisk })),
        )
      }
    expect(Object.keys(figures).toSorted()).toEqual(['all', 'firm', 'not_firm', 'unknown'])
  })
})
