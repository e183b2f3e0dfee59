import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { canBePublicAddress } from '../runtime/public-address.ts'

/** A setting that cannot be used; the message is the sentence to show. */
export class EnvError extends Error {}

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most)
const oneOf = <const Word extends string>(...words: Word[]) => z.enum(words)
const isUrlOf = (protocols: readonly string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol)

const namedProxies = ['loopback', 'linklocal', 'uniquelocal']
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}
/** As Express is told: how many there are, or which addresses; undefined when it says neither. */
const proxies = (text: string): number | string[] | undefined => {
  if (/^\d$/.test(text)) return Number(text)
  const named = text.split(',').map((each) => each.trim())
  return named.every((each) => namedProxies.includes(each) || isNetwork(each)) ? named : undefined
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Each variable with what it accepts and the words that say so. */
const variables = {
  PORT: [wholeNumber(0, 65_535).default(3000), 'a whole number from 0 to 65535 (0 takes any free port)'],
  // Only this machine, unless asked: a first try on a laptop must not open a port to the whole network.
  HOST: [
    z
      .string()
      .regex(/^[\w.:%-]+$/)
      .default('127.0.0.1'),
    'a host name or address, such as 0.0.0.0 for every interface',
  ],
  DATABASE_URL: [
    z
      .string()
      .refine(isUrlOf(['postgres:', 'postgresql:']))
      .optional(),
    'an address such as postgres://user:password@host:5432/name',
  ],
  DATA_DIR: [z.string().default('.data'), 'a directory'],
  SAMPLE_DATA: [oneOf('demo', 'pilot', 'none').optional(), 'demo, pilot or none'],
  BASE_URL: [
    z.string().refine(canBePublicAddress).optional(),
    'an address such as https://estafet.example or https://city.example/estafet, not under a path of Estafet itself',
  ],
  // Set by `pnpm dev`, where another server has the pages and asks this one.
  PAGES_AT: [
    z
      .string()
      .refine(isUrlOf(['http:']))
      .optional(),
    'an address such as http://localhost:5173',
  ],
  TRUST_PROXY: [
    z
      .string()
      .default('loopback')
      .transform(proxies)
      .refine((read) => read !== undefined),
    'the number of proxies in front from 0 to 9, or whom to trust as one: loopback, linklocal, uniquelocal or addresses such as 10.0.0.0/8, joined by commas',
  ],
  LOG_LEVEL: [oneOf(...logLevels).optional(), logLevels.join(', ')],
  METRICS_TOKEN: [z.string().min(16).optional(), 'a secret of at least 16 characters'],
  SHUTDOWN_GRACE_SECONDS: [wholeNumber(1, 600).default(20), 'a whole number from 1 to 600'],
} as const satisfies Record<string, readonly [z.ZodType, string]>

type Name = keyof typeof variables
type Value<Key extends Name> = z.output<(typeof variables)[Key][0]>

/** Values that may hold a password are not repeated in messages. */
const secrets: ReadonlySet<Name> = new Set<Name>(['DATABASE_URL', 'METRICS_TOKEN'])

export interface Env {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | undefined
  /** Absolute. */
  readonly dataDirectory: string
  /** Undefined when not set: the default depends on the kind of database. */
  readonly sampleData: 'demo' | 'pilot' | 'none' | undefined
  readonly baseUrl: string | undefined
  /** Where the pages are while they are worked on; undefined where this server has them. */
  readonly pagesAt: string | undefined
  /** How many proxies stand in front, or whom to believe as one. */
  readonly trustProxy: number | readonly string[] | undefined
  readonly logLevel: (typeof logLevels)[number] | undefined
  readonly metricsToken: string | undefined
  readonly shutdownGraceSeconds: number
}

/**
 * Reads the settings; the only place that touches `process.env`. An empty value counts as absent.
 * @throws EnvError naming the variable, its value and what is allowed.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const read = <Key extends Name>(name: Key): Value<Key> => {
    const [schema, allowed] = variables[name]
    const result = schema.safeParse(emptyIsAbsent(source[name]))
    if (result.success) return result.data as Value<Key>
    const shown = secrets.has(name) ? 'has a value that cannot be used' : `is "${source[name]}"`
    throw new EnvError(`${name} ${shown}: it must be ${allowed}.`)
  }
  return {
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl: read('DATABASE_URL'),
    dataDirectory: resolve(read('DATA_DIR')),
    sampleData: read('SAMPLE_DATA'),
    baseUrl: read('BASE_URL'),
    pagesAt: read('PAGES_AT'),
    trustProxy: read('TRUST_PROXY'),
    logLevel: read('LOG_LEVEL'),
    metricsToken: read('METRICS_TOKEN'),
    shutdownGraceSeconds: read('SHUTDOWN_GRACE_SECONDS'),
  }
}
