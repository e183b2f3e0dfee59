import { anchorFactors } from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import { anchorWords, everyFactor, pontianak, profileOf, someAnchor } from '../anchor-fixtures.ts'
import { rowWords, validityWords } from '../anchor-level-words.ts'
import { anchorRows } from '../anchor-rows.ts'
import { profileFinding } from './profile-finding.ts'

const finding = (...anchors: Parameters<typeof profileOf>) =>
  profileFinding(profileOf(...anchors), anchorWords)
const rowsOf = (...anchors: Parameters<typeof profileOf>) => anchorRows(profileOf(...anchors))

describe('rows', () => {
  test('tell apart what is firm, weak, run out and unknown', () => {
    const { rows, folded } = rowsOf([
      ...everyFactor().slice(3),
      someAnchor(1, '2020-01-01', { level: 1 }),
      someAnchor(2, '2020-01-01', { factor: 'plan_anchoring', level: 3, expiresOn: '2026-11-22' }),
      someAnchor(3, '2020-01-01', { factor: 'budget', level: null }),
    ])
    expect(rows.map(({ factor }) => factor)).toEqual([...anchorFactors])
    expect(rows.slice(0, 4).map(({ look, level }) => [look, level])).toEqual([
      ['weak', 1],
      ['expired', 3],
      ['unknown', null],
      ['firm', 2],
    ])
    expect(folded).toEqual([])
    const [, expired, sought] = rows
    expect(expired && [rowWords(expired, anchorWords), validityWords(expired, anchorWords)]).toEqual([
      'Pernah: Dalam RPJMD (RPD di masa penjabat)',
      'tercatat sampai 22 Nov 2026',
    ])
    expect(sought && rowWords(sought, anchorWords)).toBe('Sudah dicari, belum dapat dipastikan')
  })

  test('say of what only our own file tells that it is a claim, and draw it as unknown', () => {
    const claims = [
      someAnchor(1, '2020-01-01', { level: 3, isClaimed: true, expiresOn: '2022-12-31' }),
      someAnchor(2, '2020-01-01', { factor: 'budget', level: null }),
    ]
    const [row] = rowsOf(claims).rows
    expect(row && [row.look, row.level, rowWords(row, anchorWords), validityWords(row, anchorWords)]).toEqual(
      ['unknown', null, 'Baru klaim: Perda. Hanya berkas data Estafet sendiri yang menyebutnya', null],
    )
    expect(finding(claims)).toBe(
      'Penopang yang tercatat baru klaim: belum satu pun punya dokumen selain berkas data Estafet sendiri.',
    )
  })

  test('fold what nobody recorded into one where that is most of them, but keep what was looked for', () => {
    const few = rowsOf([...pontianak, someAnchor(9, '2020-01-01', { factor: 'budget', level: null })])
    expect(few.rows.map(({ factor }) => factor)).toEqual(['legal_basis', 'budget'])
    expect(few.folded).toHaveLength(10)
    const half = rowsOf(everyFactor().slice(0, 6))
    expect([half.rows.length, half.folded.length]).toEqual([12, 0])
  })
})

describe('the finding', () => {
  test('names the few that are known', () => {
    expect(finding(pontianak)).toBe('Baru 1 dari 12 penopang yang diketahui: dasar hukum – Perda.')
    expect(finding([someAnchor(1, '2020-01-01', { factor: 'budget', expiresOn: '2020-12-31' })])).toBe(
      'Baru 1 dari 12 penopang yang diketahui: anggaran (APBD/DPA) – tercatat sampai 31 Des 2020.',
    )
    expect(finding([someAnchor(1, '2020-01-01', { level: null })])).toBe(
      'Penopangnya sudah dicari, tetapi belum satu pun dapat dipastikan.',
    )
  })

  test('says how many of those known are firm, and which are not', () => {
    expect(finding(everyFactor())).toBe('Semua penopang yang diketahui (12) kuat.')
    expect(finding(everyFactor({ level: 1 }))).toBe(
      'Belum satu pun dari 12 penopang yang diketahui kuat; 12 belum, di antaranya dasar hukum, tempat dalam rencana, dan anggaran (APBD/DPA).',
    )
    const mixed = [
      ...everyFactor().slice(2),
      someAnchor(1, '2020-01-01', { level: 1 }),
      someAnchor(2, '2020-01-01', { factor: 'plan_anchoring', expiresOn: '2024-12-31' }),
    ]
    expect(finding(mixed)).toBe(
      '10 dari 12 penopang yang diketahui kuat; yang belum: dasar hukum; yang masa berlakunya lewat: tempat dalam rencana.',
    )
    // As it stood while the plan still held.
    expect(finding(mixed, '2024-12-31')).toBe(
      '11 dari 12 penopang yang diketahui kuat; yang belum: dasar hukum.',
    )
  })
})
