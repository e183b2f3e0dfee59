import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import { survivalHref, type SurvivalSearch } from './survival.search.ts'

/** What the set is and is not, on every view of it. */
export const StandingNote = ({ search }: { readonly search: SurvivalSearch }) => {
  const { t } = useTranslation('survival')
  if (search.data === 'simulasi')
    return (
      <Notice kind="simulated" title={t('note.simulated_title')}>
        <p>{t('note.simulated')}</p>
        <p>
          <Link href={survivalHref(search, { data: undefined })}>{t('note.see_real')}</Link>
        </p>
      </Notice>
    )
  return (
    <Notice title={t('note.title')}>
      <p>{t('note.chosen')}</p>
      <p>{t('note.survivors')}</p>
      <p>
        <Link href={survivalHref(search, { data: 'simulasi' })}>{t('note.see_simulated')}</Link>
      </p>
    </Notice>
  )
}
