import { refusalOf } from '../../domain-ui/errors/refusal.ts'

/** Whether an error says that the code in the address names no region: well written and unknown, or no code at all. */
export const isUnknownRegion = (error: unknown): boolean => {
  const refusal = refusalOf(error)
  return (
    refusal?.reason === 'region_not_found' ||
    (refusal?.reason === 'invalid_parameter' && refusal.parameter === 'code')
  )
}
