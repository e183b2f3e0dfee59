import { expect, test } from 'vitest'
import { readyLines } from './start-summary.ts'

const settings = { host: '127.0.0.1', databaseUrl: undefined, dataDirectory: '/data' }
const told = (baseUrl: string | undefined) => readyLines({ ...settings, baseUrl }, 3000, 'demo').join('\n')

test('a start says which address files hold, or that they hold none', () => {
  expect(told('https://contoh.example/estafet/')).toContain('in files: https://contoh.example/estafet/')
  expect(told(undefined)).toContain('Files hold no full address of their pages: set BASE_URL')
})
