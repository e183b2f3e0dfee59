import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '@estafet/domain'
import { expect, onTestFinished, test } from 'vitest'
import { readTextFile } from './read-text-file.ts'

const written = (bytes: Uint8Array | string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'estafet-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'fakta.json')
  writeFileSync(file, bytes)
  return file
}

const text = '{"id":"MJK-3","catatan":"“é”"}'
const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

test.each([
  ['as it is', text],
  ['after a byte-order mark', `\ufeff${text}`],
])('UTF-8 is read %s', (_, given) => {
  expect(readTextFile(written(given))).toBe(text)
})

test.each([
  ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 LE', Buffer.from(text, 'utf16le')],
  ['UTF-16 BE', swapped],
  ['UTF-16 BE', swapped.subarray(2)],
])('%s is refused by its name', (encoding, bytes) => {
  const file = written(bytes)
  const refusal = new DomainError('invalid', 'file_encoding', { value: file, encoding })
  expect(() => readTextFile(file)).toThrow(
    expect.objectContaining({ reason: refusal.reason, details: refusal.details }),
  )
})

test('what is no Unicode at all is refused, and so is what is not there', () => {
  expect(() => readTextFile(written(Buffer.from('catatan é', 'latin1')))).toThrow(
    expect.objectContaining({ reason: 'file_not_utf8' }),
  )
  expect(() => readTextFile('/tidak/ada.json')).toThrow(
    expect.objectContaining({ reason: 'file_unreadable' }),
  )
})
