import { peerAttributes } from '@estafet/domain'
import { expect, test } from 'vitest'
import { peerComparisonHref, toldReasons } from './peer-comparison.ts'

test('a region stands first beside its peers', () => {
  expect(peerComparisonHref('35.76', [{ code: '13.75' }, { code: '33.71' }])).toBe(
    '/bandingkan?kota=35.76~13.75~33.71',
  )
})

test('the two closest and the farthest attribute are told', () => {
  const reasons = peerAttributes.map((attribute, gap) => ({ attribute, own: 1, peer: 1, gap }))
  const told = toldReasons(reasons)
  expect(told.closest.map(({ gap }) => gap)).toEqual([0, 1])
  expect(told.farthest.map(({ gap }) => gap)).toEqual([4])
})
