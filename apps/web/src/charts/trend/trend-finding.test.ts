import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import trends from '@estafet/i18n/locales/id/trends.json' with { type: 'json' }
import vocabulary from '@estafet/i18n/locales/id/vocabulary.json' with { type: 'json' }
import { formatIn } from '../../ui/text/use-format.ts'
import type { ChartWords } from '../use-chart-words.ts'
import { none, panel, share, unsure } from './trend-fixtures.ts'
import { groupedTrendFinding, trendFinding } from './trend-finding.ts'

const i18n = createInstance()
await i18n.init({
  lng: 'id',
  resources: { id: { trends, vocabulary } },
  defaultNS: 'trends',
  interpolation: { escapeValue: false },
})
const say = i18n.t as (key: string, values: object) => string
const words: ChartWords<'trends'> = {
  text: (key, values = {}) => say(key, values),
  label: (list, word) => say(`vocabulary:${list}.${word}`, {}),
  format: formatIn('id'),
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const handovers = ['2025-02-20']

describe('the finding of one region', () => {
  test.each([
    [
      'falls where the intervals are apart',
      panel({ '2024-12-31': share(72, 100), '2025-12-31': share(44, 100) }, { handovers }),
      'Ketepatan waktu turun dari 72 % (n = 100) ke 44 % (n = 100) sejak pergantian 2025.',
    ],
    [
      'says so where it may be chance',
      panel({ '2024-12-31': share(13, 18), '2025-12-31': share(12, 22) }, { handovers }),
      'Ketepatan waktu 55 % (n = 22); menjelang pergantian 2025 72 % (n = 18). Rentang 95 persennya bertumpang tindih, jadi belum tentu ada perubahan.',
    ],
    [
      'is told since the first figure where no handover parts them',
      panel({ '2024-12-31': share(5, 10), '2025-12-31': share(6, 12) }),
      'Ketepatan waktu tetap 50 % sejak 31 Desember 2024 (n = 12).',
    ],
    [
      'concludes nothing from few',
      panel({ '2024-12-31': share(1, 2), '2025-12-31': share(6, 6) }, { handovers }),
      'Ketepatan waktu 100 % (n = 6); menjelang pergantian 2025 50 % (n = 2). Kurang dari lima kasus di salah satunya: terlalu sedikit untuk menyimpulkan perubahan.',
    ],
    [
      'has nothing to compare with',
      panel({ '2025-12-31': share(1, 3) }, { handovers }),
      'Ketepatan waktu 33 % (n = 3); belum ada angka sebelumnya. Kurang dari lima kasus, jadi baca dengan hati-hati.',
    ],
    [
      'says why there is none',
      panel({ '2025-12-31': none }),
      'Belum ada tonggak yang jatuh tempo dan diketahui hasilnya, jadi ketepatan waktu belum dapat dihitung.',
    ],
  ])('%s', (_, whole, said) => {
    expect(plain(trendFinding(whole, 'on_time', words))).toBe(said)
  })

  test('of continuity sets two heads beside each other, in counts and with what is unknown', () => {
    const whole = panel({ '2024-12-31': unsure(0, 7, 7), '2025-12-31': unsure(2, 5, 7) }, { handovers })
    expect(plain(trendFinding(whole, 'continuity', words))).toBe(
      'Di bawah kepala daerah sekarang, 2 dari 7 komitmen yang diwarisi terbukti masih berjalan; nasib 5 belum diketahui. ' +
        'Menjelang pergantian 2025, di bawah kepala daerah sebelumnya: 0 dari 7 terbukti, 7 belum diketahui. ' +
        'Batasnya bertumpang tindih, jadi belum dapat dikatakan mana yang lebih baik.',
    )
    const apart = panel({ '2024-12-31': unsure(9, 0, 10), '2025-12-31': unsure(2, 1, 10) }, { handovers })
    expect(trendFinding(apart, 'continuity', words)).not.toContain('bertumpang tindih')
  })
})

test('several regions are told each with its n, and those of few cases by name', () => {
  const panels = [
    panel({ '2024-12-31': share(8, 10), '2025-12-31': share(6, 12) }, { handovers, label: 'Kota A' }),
    panel({ '2025-12-31': share(3, 9) }, { label: 'Kota B' }),
    panel({ '2025-12-31': share(1, 2) }, { label: 'Kota C' }),
  ]
  expect(plain(groupedTrendFinding(panels, 'reporting', words))).toBe(
    'Kelengkapan pelaporan: Kota A dari 80 % ke 50 % sejak pergantian 2025 (n = 12) dan Kota B 33 % (n = 9). ' +
      'Pita di gambar menunjukkan seberapa pasti tiap angka. ' +
      'Terlalu sedikit untuk dibaca, atau belum ada angkanya: Kota C.',
  )
  expect(groupedTrendFinding(panels.slice(2), 'reporting', words)).toContain('tidak satu kota pun')
})
