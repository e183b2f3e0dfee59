import { expect, test } from 'vitest'
import { EnvError, readEnv } from './env.ts'

test('nothing set gives a server for this machine on port 3000', () => {
  expect(readEnv({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    sampleData: undefined,
  })
  expect(readEnv({ PORT: '', SAMPLE_DATA: '' })).toMatchObject({ port: 3000, sampleData: undefined })
  expect(readEnv({ PORT: '0' }).port).toBe(0)
})

test.each([
  ['PORT', 'abc', /PORT is "abc": it must be a whole number from 0 to 65535/],
  ['PORT', '65536', /PORT is "65536"/],
  ['PORT', '-1', /PORT is "-1"/],
  ['PORT', '1e3', /PORT is "1e3"/],
  ['SAMPLE_DATA', 'all', /SAMPLE_DATA is "all": it must be demo, pilot or none/],
  ['TRUST_PROXY', 'yes', /TRUST_PROXY is "yes": it must be the number of proxies/],
  ['TRUST_PROXY', '10.0.0.0/64', /TRUST_PROXY is/],
  ['TRUST_PROXY', '12', /TRUST_PROXY is/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL is "loud": it must be fatal/],
  ['BASE_URL', 'estafet.id', /BASE_URL is "estafet.id"/],
  ['SHUTDOWN_GRACE_SECONDS', '0', /SHUTDOWN_GRACE_SECONDS is "0"/],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(() => readEnv({ [name]: value })).toThrow(sentence)
  expect(() => readEnv({ [name]: value })).toThrow(EnvError)
})

test('a value that may hold a password is not repeated', () => {
  expect(() => readEnv({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).toThrow(/^DATABASE_URL has a value/)
  expect(() => readEnv({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).not.toThrow(/hunter2/)
  expect(() => readEnv({ METRICS_TOKEN: 'short' })).not.toThrow(/short"/)
})

test.each([
  ['', ['loopback']],
  ['0', 0],
  ['2', 2],
  ['loopback, 10.0.0.0/8,2001:db8::/32', ['loopback', '10.0.0.0/8', '2001:db8::/32']],
])('TRUST_PROXY=%s is read as %j', (text, proxies) => {
  expect(readEnv({ TRUST_PROXY: text }).trustProxy).toEqual(proxies)
})
