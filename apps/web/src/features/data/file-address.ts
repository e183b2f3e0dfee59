/** The address of a file, of the day the page shows. */
export const fileAddress = (address: string, asOf: string | undefined): string => {
  if (asOf === undefined) return address
  // Changes have days of their own.
  const name = address.includes('/changes.csv') ? 'to' : 'asOf'
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${asOf}`
}
