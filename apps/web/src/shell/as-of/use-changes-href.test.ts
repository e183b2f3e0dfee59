import { expect, test } from 'vitest'
import { changesHref } from './use-changes-href.ts'

const range = '2019-06-01..'

test('a page that can tell its own changes keeps what it is narrowed by', () => {
  expect(changesHref('/komitmen', '?tema=open_data&pada=2019-06-01&halaman=3', range)).toBe(
    '?tema=open_data&banding=2019-06-01..',
  )
  expect(changesHref('/kota/61.71', '', range)).toBe('?banding=2019-06-01..')
  expect(changesHref('/bandingkan', '?kota=36.71~61.71&lang=en', range)).toBe(
    '?kota=36.71~61.71&lang=en&banding=2019-06-01..',
  )
})

test.each(['/', '/kota', '/metode', '/pergantian/61.71/2025-02-20'])(
  'from %s it leads to the changes of all commitments',
  (path) => {
    expect(changesHref(path, '?pada=2019-06-01&cari=x', range)).toBe('/komitmen?banding=2019-06-01..')
  },
)
