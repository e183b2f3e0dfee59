import { parseArgs } from 'node:util'

export const caseNames = [
  'list',
  'list_region',
  'list_status',
  'search',
  'detail',
  'comparison',
  'overview',
  'calendar',
  'at_risk',
  'at_risk_due',
  'city',
  'html_city',
  'write',
  'report_after_reports',
  'export',
  'survival',
  'handover_pack',
  'city_as_of',
  'comparison_as_of',
] as const
export type CaseName = (typeof caseNames)[number]

/** Questions about earlier days, measured against the same about today. */
export const asOfCaseNames = ['city_as_of', 'comparison_as_of'] as const satisfies readonly CaseName[]
export type AsOfCaseName = (typeof asOfCaseNames)[number]

export interface Options {
  readonly scales: readonly number[]
  readonly cases: readonly CaseName[]
  /** Measured seconds per side and round. */
  readonly seconds: number
  readonly rounds: number
  readonly connections: number
  readonly databaseUrl: string | undefined
  /** Leave the bench database where it is. */
  readonly keep: boolean
  /** Name of a bench database kept by an earlier run, to measure again without loading. */
  readonly reuse: string | undefined
}

/** An option that cannot be used; the message is the sentence to show. */
export class OptionError extends Error {}

export const help = `pnpm bench [options]
  --scale 1        times the base set, or several as 1,10 (then growth is printed)
  --cases a,b      of ${caseNames.join(', ')}
  --seconds 4      measured seconds per side and round
  --rounds 5       rounds; sides take turns in each, medians count
  --connections 32
  --quick          one second, two rounds
  --keep           keep the bench database (one scale only)
  --reuse NAME     measure on a database kept by --keep
DATABASE_URL names a server the bench may create a database on; without it a scratch PostgreSQL is started.`

const wholeNumbers = (name: string, text: string, most: number): number[] => {
  const numbers = text.split(',').map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < 1 || number > most))
    throw new OptionError(`--${name} is "${text}": it must be a whole number from 1 to ${most}.`)
  return numbers
}

const wholeNumber = (name: string, text: string, most: number): number =>
  wholeNumbers(name, text, most)[0] ?? 1

const readCases = (text: string | undefined): readonly CaseName[] => {
  if (text === undefined) return caseNames
  const asked = text.split(',')
  const unknown = asked.filter((name) => !(caseNames as readonly string[]).includes(name))
  if (unknown.length > 0)
    throw new OptionError(`--cases has "${unknown.join(', ')}": known are ${caseNames.join(', ')}.`)
  return caseNames.filter((name) => asked.includes(name))
}

/** Reads the command line; undefined when help was asked for. */
export function readOptions(args: readonly string[], databaseUrl: string | undefined): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '1' },
      cases: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string', default: '32' },
      quick: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      reuse: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const scales = wholeNumbers('scale', values.scale, 100)
  if (scales.length > 1 && (values.keep || values.reuse !== undefined))
    throw new OptionError('--keep and --reuse go with one scale.')
  if (values.reuse !== undefined && !/^estafet_bench_\w+$/.test(values.reuse))
    throw new OptionError(`--reuse is "${values.reuse}": it must be a database named estafet_bench_….`)
  if (values.reuse !== undefined && !databaseUrl)
    throw new OptionError('--reuse needs DATABASE_URL, the server the database was kept on.')
  return {
    scales,
    cases: readCases(values.cases),
    seconds: wholeNumber('seconds', values.seconds ?? (values.quick ? '1' : '4'), 60),
    rounds: wholeNumber('rounds', values.rounds ?? (values.quick ? '2' : '5'), 50),
    connections: wholeNumber('connections', values.connections, 256),
    databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
    keep: values.keep || values.reuse !== undefined,
    reuse: values.reuse,
  }
}
