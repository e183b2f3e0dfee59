import { useLinkProps } from '@tanstack/react-router'
import { parseSearch } from '../search-text.ts'
import type { LinkProps } from '../ui/text/link.tsx'

const RouterLink = ({ href, target, children, ...rest }: LinkProps) => {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? []
  const props = useLinkProps({
    ...rest,
    ...(target && { target }),
    ...(hash && { hash }),
    // An address that begins with "?" changes only the search of the page it stands on.
    to: path || '.',
    search: parseSearch(search),
  })
  // The router calls every page above the present one current; here the caller says which link is.
  return (
    <a {...props} aria-current={rest['aria-current']}>
      {children}
    </a>
  )
}

/** `ui`'s links made with the router: no reload, and `?lang=` and `?pada=` are kept. */
export const routerLink = (props: LinkProps) => <RouterLink {...props} />
