import { addDays, type Measure, type TrendMeasure } from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import type { TrendPanel } from './trend-input.ts'
import { dayAt, fromFirstFigure, timeSpan, trendRows, trendSpan, yearTicks } from './trend-series.ts'
import { none, panel, share, unsure } from './trend-fixtures.ts'

const fieldsOf = (measure: TrendMeasure, whole: TrendPanel) =>
  trendRows(whole, measure).map(({ on, line, top, fewLine }) => [on, line, top, fewLine])

describe('the lines of a trend', () => {
  test('are broken where there is no figure, and never drawn as zero', () => {
    expect(
      fieldsOf(
        'on_time',
        panel({ '2024-03-31': share(5, 10), '2024-06-30': none, '2024-09-30': share(6, 10) }),
      ),
    ).toEqual([
      ['2024-03-31', 0.5, null, null],
      ['2024-06-30', null, null, null],
      ['2024-09-30', 0.6, null, null],
    ])
  })

  test('are drawn as of few where cases are few and where they lead there', () => {
    const rows = fieldsOf(
      'on_time',
      panel({
        '2024-03-31': share(1, 2),
        '2024-06-30': share(5, 10),
        '2024-09-30': share(6, 10),
      }),
    )
    expect(rows).toEqual([
      ['2024-03-31', null, null, 0.5],
      ['2024-06-30', 0.5, null, 0.5],
      ['2024-09-30', 0.6, null, null],
    ])
  })

  test('of continuity are the two bounds, and end at a handover', () => {
    const whole = panel(
      { '2024-12-31': unsure(2, 6, 10), '2025-03-31': unsure(1, 8, 10) },
      { handovers: ['2025-02-20'] },
    )
    expect(fieldsOf('continuity', whole)).toEqual([
      ['2024-12-31', 0.2, 0.8, null],
      ['2025-02-20', null, null, null],
      ['2025-03-31', 0.1, 0.9, null],
    ])
    expect(fieldsOf('on_time', whole)).toHaveLength(2)
  })

  test('begin just before the first figure of any panel, on one axis', () => {
    const late = panel({ '2024-03-31': none, '2024-06-30': none, '2024-09-30': share(1, 9) })
    const later = panel({ '2024-03-31': none, '2024-09-30': none, '2024-12-31': share(1, 9) })
    const drawn = fromFirstFigure([late, later], 'on_time')
    expect(drawn.map(({ points }) => points.map(({ on }) => on))).toEqual([
      ['2024-06-30', '2024-09-30'],
      ['2024-09-30', '2024-12-31'],
    ])
    expect(timeSpan(drawn)).toEqual([dayAt('2024-06-30'), dayAt('2024-12-31')])
    expect(fromFirstFigure([panel({ '2024-03-31': none })], 'on_time')).toEqual([])
  })

  test('have their years marked as closely as there is room', () => {
    const span = [dayAt('2018-06-30'), dayAt('2026-11-23')] as const
    expect(yearTicks(span, 700)).toHaveLength(8)
    expect(yearTicks(span, 230)).toEqual(['2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'])
    expect(yearTicks([span[1], span[1]], 230)).toEqual([])
  })
})

describe('what a sentence sets beside each other', () => {
  const days = ['2024-06-30', '2024-12-31', '2025-03-31', '2025-06-30'] as const
  const figures = Object.fromEntries(days.map((on, index) => [on, share(index + 3, 10)]))

  test('is the last figure before the last handover and the newest', () => {
    const span = trendSpan(panel(figures, { handovers: ['2024-08-01', '2025-02-20'] }), 'on_time')
    expect([span?.before?.on, span?.now.on, span?.handover?.on]).toEqual([
      '2024-12-31',
      '2025-06-30',
      '2025-02-20',
    ])
  })

  test('is the first of all where no handover has figures on both sides', () => {
    const span = trendSpan(panel(figures, { handovers: [addDays(days[0], -9)] }), 'on_time')
    expect([span?.before?.on, span?.now.on, span?.handover]).toEqual(['2024-06-30', '2025-06-30', null])
  })

  test('is nothing where the newest is no figure', () => {
    const newest: Record<string, Measure> = { ...figures, '2025-09-30': none }
    expect(trendSpan(panel(newest), 'on_time')).toBeNull()
  })
})
