import { createContext, use, type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react'
import { fromBase } from './base-path.ts'

/** What paths the site has: the router fills it in, `ui` itself knows none. */
export interface SitePaths {
  readonly filledIn?: true
}
type SitePath = SitePaths extends { readonly path: infer Path extends string } ? Path : string

/** What a link may lead to: a page there is, another part or state of this one, the API, or another site. */
export type Href =
  | `${SitePath}${'' | `?${string}` | `#${string}`}`
  | `${'?' | '#' | 'https:' | 'http:' | 'mailto:'}${string}`
  | ApiHref

/** A file or an answer of the API. */
export type ApiHref = `/api/${string}`

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Its address is printed elsewhere on the page, by a number beside it. */
  readonly 'data-cited'?: ''
  readonly href: Href
  readonly ref?: Ref<HTMLAnchorElement>
}

const plainLink = ({
  children,
  ...props
}: Omit<LinkProps, 'href'> & { readonly href: string }): ReactNode => <a {...props}>{children}</a>

/** How a link inside the site is drawn. The shell puts the router's here; `ui` itself knows no router. */
export const LinkContext = createContext<(props: LinkProps) => ReactNode>(plainLink)

const leavesTheSite = (href: string): boolean => /^(?:[a-z]+:|\/\/|#)/i.test(href)

/** A link to a document, by the address on record. */
export const SourceLink = ({
  href,
  ...props
}: Omit<LinkProps, 'href'> & { readonly href: string }): ReactNode => <Link {...props} href={href as Href} />

/** A link by its address. Inside the site the page is not reloaded, and `?lang=` and `?pada=` are kept. */
export const Link = (props: LinkProps): ReactNode => {
  const draw = use(LinkContext)
  if (props.href.startsWith('/api/')) return plainLink({ ...props, href: fromBase(props.href) })
  return leavesTheSite(props.href) ? plainLink(props) : draw(props)
}
