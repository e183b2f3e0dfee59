import { useRef, useState } from 'react'
import { useTranslation } from '../ui/text/use-translation.ts'
import { usePageTitle } from '../ui/layout/page-title.ts'
import styles from './share-button.module.css'

type Outcome = 'none' | 'copied' | 'refused'

/** Hands the page's address to the device's own list of ways to share; where there is none, it is copied. */
export const ShareButton = () => {
  const { t } = useTranslation('shell')
  const title = usePageTitle()
  const [outcome, setOutcome] = useState<Outcome>('none')
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
      window.setTimeout(() => field.current?.select())
    }
  }
  const share = async () => {
    const shared = { title, url: window.location.href }
    // Not every browser has it, and some refuse it outside of a secure address.
    const canShare = 'share' in navigator && 'canShare' in navigator && navigator.canShare(shared)
    if (!canShare) return copy()
    try {
      await navigator.share(shared)
      setOutcome('none')
    } catch (error) {
      // Who closes the list has decided not to share.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy()
    }
  }
  return (
    <span className={styles.share} data-needs="script">
      <span role="status" className={styles.said}>
        {outcome === 'copied' && t('share_copied')}
        {outcome === 'refused' && t('share_refused')}
      </span>
      {outcome === 'refused' && (
        <input
          ref={field}
          className={styles.address}
          readOnly
          aria-label={t('share_address')}
          value={window.location.href}
        />
      )}
      <button type="button" className={styles.button} onClick={() => void share()}>
        {t('share')}
      </button>
    </span>
  )
}
