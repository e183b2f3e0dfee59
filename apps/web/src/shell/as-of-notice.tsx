import { isIsoDay } from '@estafet/domain'
import { useLinkProps, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'
import { useFormat } from '../ui/use-format.ts'

/** Says that the page shows a past day, and leads back to today. */
export const AsOfNotice = () => {
  const { t } = useTranslation('shell')
  const { day } = useFormat()
  const { pada } = useSearch({ from: '__root__' })
  const today = useLinkProps({
    to: '.',
    search: (search) => ({ ...search, pada: undefined }),
    // The link goes away with the notice, and must not take the focus with it.
    onClick: () => document.querySelector<HTMLElement>('main')?.focus(),
  })
  // Not a day: the page says so itself.
  if (!pada || !isIsoDay(pada)) return null
  return (
    <Notice>
      {t('as_of', { date: day(pada) })}{' '}
      <a {...today} aria-current={undefined}>
        {t('as_of_leave')}
      </a>
    </Notice>
  )
}
