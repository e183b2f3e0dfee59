import { deliveries } from '@estafet/domain'

/** The key of a completion verdict's word: the deliveries, and the two verdicts that are none. */
export const verdictKey = (value: string): string =>
  deliveries.some((delivery) => delivery === value) ? `vocabulary:deliveries.${value}` : `verdict.${value}`
