import { expect, test } from 'vitest'
import { readyLines } from './start-summary.ts'

const settings = { host: '127.0.0.1', pagesAt: undefined, databaseUrl: undefined, dataDirectory: '/data' }
const told = (baseUrl: string | undefined, pagesAt?: string) =>
  readyLines({ ...settings, baseUrl, pagesAt }, { port: 3000, sample: 'demo', processId: 4711 }).join('\n')

test('a start says which address files hold, or that they hold none', () => {
  expect(told('https://contoh.example/estafet/')).toContain('in files: https://contoh.example/estafet/')
  expect(told(undefined)).toContain('Files hold no full address of their pages: set BASE_URL')
})

test('a start says where the pages are, also while another server has them', () => {
  expect(told(undefined)).toContain('ready: http://localhost:3000\n')
  expect(told(undefined, 'http://localhost:5173')).toContain('ready: http://localhost:5173 (the pages)')
})

test.skipIf(process.platform === 'win32')('a start says which process a backup is asked of', () => {
  expect(told(undefined)).toContain('`kill -USR2 4711`')
})
