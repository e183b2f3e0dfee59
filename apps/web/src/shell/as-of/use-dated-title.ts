import { isIsoDay } from '@estafet/domain'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'

/** Puts the past day or the two days shown into the title, so that tabs, bookmarks and shared links are told apart. */
export const useDatedTitle = (): ((title: string) => string) => {
  const { t } = useTranslation('shell')
  const { day } = useFormat()
  const { pada, banding } = useSearch({ from: '__root__' })
  const [from = '', to = ''] = banding?.split('..') ?? []
  if (isIsoDay(from)) {
    const ending = isIsoDay(to) ? 'between' : 'since'
    return (page) => t(`as_of_title_${ending}`, { page, from: day(from), to: day(to) })
  }
  if (pada === undefined || !isIsoDay(pada)) return (title) => title
  return (page) => t('as_of_title', { page, date: day(pada) })
}
