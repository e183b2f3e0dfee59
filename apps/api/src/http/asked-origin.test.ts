import express from 'express'
import { expect, test } from 'vitest'
import { askedOrigin } from './asked-origin.ts'

const asked = (protocol: string, host?: string): string =>
  askedOrigin(
    Object.create(express.request, {
      protocol: { value: protocol },
      headers: { value: host === undefined ? {} : { host } },
    }),
  )

test.each([
  ['http', 'localhost:3000', 'http://localhost:3000'],
  ['https', 'estafet.example', 'https://estafet.example'],
  ['http', '[::1]:3000', 'http://[::1]:3000'],
  ['http', undefined, ''],
  ['http', 'a,b', ''],
  ['http', 'evil.example:99999', ''],
  ['http', '999.999.999.999', ''],
  ['javascript', 'localhost', ''],
  ['x"><script>', 'localhost', ''],
])('%s and the host %s make the origin "%s"', (protocol, host, origin) => {
  expect(asked(protocol, host)).toBe(origin)
})
