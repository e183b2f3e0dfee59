import { createContext, use, type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react'
import { fromBase } from './base-path.ts'

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string
  readonly ref?: Ref<HTMLAnchorElement>
}

const plainLink = ({ children, ...props }: LinkProps): ReactNode => <a {...props}>{children}</a>

/** How a link inside the site is drawn. The shell puts the router's here; `ui` itself knows no router. */
export const LinkContext = createContext(plainLink)

const leavesTheSite = (href: string): boolean => /^(?:[a-z]+:|\/\/|#)/i.test(href)

/** A link by its address. Inside the site the page is not reloaded, and `?lang=` and `?pada=` are kept. */
export const Link = (props: LinkProps): ReactNode => {
  const draw = use(LinkContext)
  if (props.href.startsWith('/api/')) return plainLink({ ...props, href: fromBase(props.href) })
  return leavesTheSite(props.href) ? plainLink(props) : draw(props)
}
