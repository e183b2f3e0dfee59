/** Days to a day as the key of a text and a number without a sign. */
export interface Countdown {
  readonly key: 'left' | 'today' | 'overdue'
  readonly days: number
}

export const countdown = (daysLeft: number): Countdown => ({
  key: daysLeft === 0 ? 'today' : daysLeft > 0 ? 'left' : 'overdue',
  days: Math.abs(daysLeft),
})
