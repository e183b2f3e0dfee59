import { describe, expect, it } from 'vitest'
import { isInSample, type Sample, sampleOf } from './sample.ts'

describe('the sample of an answer', () => {
  it.each<[Sample | undefined, (string | undefined)[], Sample]>([
    [undefined, [], 'real'],
    [undefined, [undefined, '35.76'], 'real'],
    [undefined, ['35', 'PTK-1', 'pelayanan 99'], 'real'],
    [undefined, ['99'], 'simulated'],
    [undefined, [undefined, '99.71'], 'simulated'],
    [undefined, [' 99.71-03 '], 'simulated'],
    ['real', ['99.71'], 'real'],
    ['simulated', ['35.76'], 'simulated'],
    ['all', ['35.76'], 'all'],
  ])('asked %s and naming %j is %s', (asked, named, sample) => {
    expect(sampleOf(asked, ...named)).toBe(sample)
  })

  it.each<[Sample, string, boolean]>([
    ['real', '35.76', true],
    ['real', '99.71', false],
    ['simulated', '99', true],
    ['simulated', '98.01', false],
    ['all', '35.76', true],
    ['all', '99.71', true],
  ])('%s: %s belongs: %s', (sample, code, belongs) => {
    expect(isInSample(sample, code)).toBe(belongs)
  })
})
