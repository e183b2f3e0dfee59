import type { Href } from '../../../ui/text/link.tsx'
// The three cities of the 2017 forum are told together, so each offers the other two.
const pilot = ['36.71', '35.76', '61.71']

/** Where a region is set beside others: its own code first. */
export const comparisonHref = (code: string): Href =>
  `/bandingkan?kota=${(pilot.includes(code) ? [code, ...pilot.filter((other) => other !== code)] : [code]).join('~')}`
