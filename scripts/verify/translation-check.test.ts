import { expect, test } from 'vitest'
import { unequalKeys } from './translation-keys.ts'

test('each language has every key of the other', () => {
  const indonesian = new Map([
    ['ui', new Set(['search', 'status.late', 'status.met'])],
    ['errors', new Set(['offline'])],
  ])
  const english = new Map([['ui', new Set(['search', 'status.late', 'status.met', 'extra'])]])
  expect(unequalKeys(indonesian, english)).toEqual([
    'en/errors.json has no `offline`',
    'id/ui.json has no `extra`',
  ])
})
