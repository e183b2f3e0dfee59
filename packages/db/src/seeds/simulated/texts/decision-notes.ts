import type { ContinuityDecisionKind } from '@estafet/domain'
import type { Sentence } from './report-notes.ts'

/** What a fictional head of region says beside a decision. */
export const decisionNotes: Readonly<Record<ContinuityDecisionKind, readonly Sentence[]>> = {
  continue: [
    ['Diteruskan tanpa perubahan.', 'Goes on unchanged.'],
    ['Masuk prioritas seratus hari pertama.', 'Among the priorities of the first hundred days.'],
    ['Diteruskan oleh unit pelaksana yang sama.', 'Goes on with the same unit in charge.'],
  ],
  continue_changed: [
    [
      'Tenggat dua langkah diundur satu triwulan; pagunya tetap.',
      'Two deadlines move by a quarter; the budget stays.',
    ],
    ['Pagunya dikurangi seperlima, cakupannya tetap.', 'A fifth less money for the same scope.'],
    ['Naskahnya disesuaikan dengan RPJMD yang baru.', 'Its text is fitted to the new RPJMD.'],
    ['Diperluas ke semua kecamatan.', 'Extended to all districts.'],
  ],
  pause: [
    ['Dijeda sampai anggarannya tersedia.', 'Paused until there is money for it.'],
    ['Dijeda selama penataan perangkat daerah.', 'Paused while the agencies are reorganised.'],
  ],
  stop: [
    ['Dihentikan; sisa pekerjaannya tidak diteruskan.', 'Stopped; the remaining work is not continued.'],
    ['Dihentikan setelah ditinjau bersama perangkat daerah.', 'Stopped after a review with the agencies.'],
  ],
  merged: [['Digabung dengan komitmen lain di daerah ini.', 'Merged with another commitment of the region.']],
  completed_before: [
    ['Dinyatakan selesai; tidak ada yang perlu diteruskan.', 'Found complete; nothing is left to continue.'],
  ],
}
