import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Link } from '../../../ui/text/link.tsx'
import type { ComparedCity } from '../comparison-page.queries.ts'

/** Where no script opens the dialog: the city's commitments, each with its documents on its page. */
export const DocumentsLink = ({ city }: { readonly city: Pick<ComparedCity, 'code' | 'name'> }) => {
  const { t } = useTranslation('comparison')
  return (
    <Link href={`/komitmen?daerah=${city.code}`} aria-label={t('documents_of', { name: city.name })}>
      {t('documents')}
    </Link>
  )
}
