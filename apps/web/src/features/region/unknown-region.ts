import { describeError } from '../../domain-ui/describe-error.ts'

/** Whether an error says that the code in the address names no region: well written and unknown, or no code at all. */
export const isUnknownRegion = (error: unknown): boolean => {
  const { reason, values } = describeError(error, 'id', { isOnline: true, isOldBrowser: false })
  return reason === 'region_not_found' || (reason === 'invalid_parameter' && values['parameter'] === 'code')
}
