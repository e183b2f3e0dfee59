import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../ui/text/use-translation.ts'
import { VisuallyHidden } from '../ui/text/visually-hidden.tsx'

/**
 * After a change of page moves the focus to the new h1 and reads the title out, as a browser does when it loads a
 * page itself. A change of search alone (a filter) leaves the focus where it is.
 */
export const RouteAnnouncer = () => {
  const router = useRouter()
  const { t } = useTranslation('shell')
  const [title, setTitle] = useState('')
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged, toLocation }) => {
        if (!fromLocation || !pathChanged) return
        // The page's own effects, which set the title, come first.
        window.setTimeout(() => {
          setTitle(document.title.replace(/ · [^·]*$/, ''))
          if (!toLocation.hash) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
        })
      }),
    [router],
  )
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {title && t('page_opened', { page: title })}
      </span>
    </VisuallyHidden>
  )
}
