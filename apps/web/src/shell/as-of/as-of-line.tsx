import { isIsoDay } from '@estafet/domain'
import { useLinkProps, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { withoutScript } from '../../ui/later/without-script.tsx'
import styles from './as-of-line.module.css'
import { ShareButton } from '../share-button.tsx'

// Most readers look at today: what another day needs comes when it is asked for.
const AsOfPanel = lazy(async () => ({ default: (await import('./as-of-panel.tsx')).AsOfPanel }))
const AsOfNotice = lazy(async () => ({ default: (await import('./as-of-notice.tsx')).AsOfNotice }))

const OtherDay = withoutScript(async () => (await import('./other-day.tsx')).OtherDay)

const TodayLink = () => {
  const { t } = useTranslation(['shell', 'ui'])
  const today = useLinkProps({
    to: '.',
    search: (search) => ({ ...search, pada: undefined, banding: undefined, hanya: undefined }),
    // The link goes away with the day, and must not take the focus with it.
    onClick: () => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }),
  })
  return (
    <a {...today} className={styles.today} aria-current={undefined}>
      <span className={styles.long}>{t('as_of_leave_before')} </span>
      <span className={styles.now}>{t('as_of_leave_after')}</span>
    </a>
  )
}

/** Which day the page is about, and the way to another: a quiet line for today, a bar that stays for any other. */
export const AsOfLine = () => {
  const { t } = useTranslation(['shell', 'ui'])
  const { day } = useFormat()
  const { pada, banding } = useSearch({ from: '__root__' })
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const control = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    control.current?.focus({ preventScroll: true })
  }
  const isElsewhere = pada !== undefined || banding !== undefined
  useEffect(() => {
    document.documentElement.toggleAttribute('data-day-bar', isElsewhere)
  }, [isElsewhere])
  const shown = () => {
    if (banding !== undefined) return t('as_of_between')
    if (pada === undefined) return t('as_of_now')
    return isIsoDay(pada) ? t('as_of_on', { date: day(pada) }) : t('as_of_unknown')
  }
  return (
    <>
      <section
        className={isElsewhere ? styles.bar : styles.line}
        aria-label={t('as_of_label')}
        data-print="none"
      >
        <div className={styles.inner}>
          <button
            ref={control}
            type="button"
            className={styles.control}
            data-needs="script"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {shown()}
          </button>
          <OtherDay shown={shown()} pada={pada} />
          {isOpen && (
            <div id={id} className={styles.panel}>
              <Suspense fallback={<p>{t('ui:loading')}</p>}>
                <AsOfPanel onClose={close} onLeave={() => setIsOpen(false)} />
              </Suspense>
            </div>
          )}
          {isElsewhere && <TodayLink />}
          <ShareButton />
        </div>
      </section>
      {pada !== undefined && (
        <Suspense>
          <AsOfNotice pada={pada} />
        </Suspense>
      )}
    </>
  )
}
