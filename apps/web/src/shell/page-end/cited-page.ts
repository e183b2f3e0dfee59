import { isIsoDay, type IsoDay, jakartaDay } from '@estafet/domain'
import { useLocation } from '@tanstack/react-router'
import { useSiteAddress } from '../../ui/text/site-address.ts'
import { citedAddress } from '../../ui/text/cited-address.ts'

/** Whether an address asks for made-up regions: by their codes (from 99), or by the set of data. */
export const isOfSimulated = (pathAndSearch: string): boolean =>
  /^\/(?:kota|komitmen|pergantian)\/99(?!\d)/.test(pathAndSearch) ||
  /[?&](?:kota|daerah|provinsi)=(?:[^&]*~)?99(?!\d)/.test(pathAndSearch) ||
  /[?&]data=(?:simulasi|semua)/.test(pathAndSearch)

export interface CitedPage {
  /** The day the page is of: that of the address, else today in Jakarta. */
  readonly day: IsoDay
  readonly today: IsoDay
  /** Opens the page as of that day. */
  readonly address: string
  readonly isSimulated: boolean
}

/** What a citation of the open page has to say besides its title. */
export const useCitedPage = (): CitedPage => {
  const { href, search } = useLocation()
  const site = useSiteAddress()
  const today = jakartaDay(new Date())
  return {
    day: search.pada !== undefined && isIsoDay(search.pada) ? search.pada : today,
    today,
    address: citedAddress(`${site}${href}`, today),
    isSimulated: isOfSimulated(href),
  }
}
