import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { withoutScript } from '../../../ui/later/without-script.tsx'
import { Glyph } from '../../../ui/text/glyph.tsx'
import type { ComparedCity } from '../comparison-page.queries.ts'

const DocumentsLink = withoutScript(async () => (await import('./documents-link.tsx')).DocumentsLink)

interface DocumentsButtonProps {
  readonly city: Pick<ComparedCity, 'code' | 'name'>
  readonly onDocuments: (code: string) => void
}

/** First of the two clicks to another city's document. */
export const DocumentsButton = ({ city, onDocuments }: DocumentsButtonProps) => {
  const { t } = useTranslation('comparison')
  return (
    <>
      <Button
        size="small"
        data-print="none"
        data-needs="script"
        aria-haspopup="dialog"
        aria-label={t('documents_of', { name: city.name })}
        onClick={() => onDocuments(city.code)}
      >
        <Glyph name="document" /> {t('documents')}
      </Button>
      <DocumentsLink city={city} />
    </>
  )
}
