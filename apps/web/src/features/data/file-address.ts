import type { ApiHref } from '../../ui/text/link.tsx'
/** The address of a file, of the day the page shows. */
export const fileAddress = (address: string, asOf: string | undefined): ApiHref => {
  // What the API says of itself lies below /api.
  if (asOf === undefined) return address as ApiHref
  // Changes have days of their own.
  const name = address.includes('/changes.csv') ? 'to' : 'asOf'
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${asOf}` as ApiHref
}
