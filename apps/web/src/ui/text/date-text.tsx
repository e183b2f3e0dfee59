import type { DayPrecision, DayStyle } from '@estafet/i18n'
import { useFormat } from './use-format.ts'

interface DateTextProps {
  /** ISO, `2018-09-05`. */
  readonly day: string
  readonly precision?: DayPrecision
  readonly style?: DayStyle
}

export const DateText = ({ day, precision = 'day', style = 'long' }: DateTextProps) => {
  const format = useFormat()
  return <time dateTime={machineDay(day, precision)}>{format.impreciseDay(day, precision, style)}</time>
}

// A machine is told no more than is known.
const machineDay = (day: string, precision: DayPrecision): string => {
  if (precision.endsWith('year')) return day.slice(0, 4)
  return precision.endsWith('month') ? day.slice(0, 7) : day
}
