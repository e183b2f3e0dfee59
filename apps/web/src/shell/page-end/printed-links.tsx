import { useEffect, useRef } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './printed-links.module.css'

// What the server wrote there stands until the page is printed with a script.
const whatStands = { __html: '' }

const element = (name: string, ...content: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

/** The same as `withPrintedLinks` does on the server, of the page as it stands now. */
const numberLinks = (place: Element, title: string): void => {
  const numbers = new Map<string, number>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
    const isMeant = /^https?:/.test(link.getAttribute('href') ?? '') && !('cited' in link.dataset)
    if (!isMeant || link.closest('[data-print="none"]') !== null) {
      delete link.dataset['link']
      continue
    }
    const number = numbers.get(link.href) ?? numbers.size + 1
    numbers.set(link.href, number)
    link.dataset['link'] = String(number)
  }
  const items = [...numbers.keys()].map((address) => element('li', address))
  place.replaceChildren(...(items.length === 0 ? [] : [element('h2', title), element('ol', ...items)]))
}

/** On paper nobody follows a link: the addresses of those that leave the site, by the numbers at the links. */
export const PrintedLinks = () => {
  const { t } = useTranslation('page-end')
  const place = useRef<HTMLElement>(null)
  const title = t('links_title')
  useEffect(() => {
    const number = () => place.current && numberLinks(place.current, title)
    window.addEventListener('beforeprint', number)
    return () => window.removeEventListener('beforeprint', number)
  }, [title])
  return (
    <aside
      ref={place}
      className={styles.links}
      data-links={title}
      suppressHydrationWarning
      dangerouslySetInnerHTML={whatStands}
    />
  )
}
