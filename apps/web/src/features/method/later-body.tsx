import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { useFormat } from '../../ui/use-format.ts'
import { AnchorLevels } from './anchor-levels.tsx'
import { lastingExamples } from './lasting-examples.ts'
import type { LaterSectionId } from './method-sections.ts'
import { readMethodText } from './method-text.ts'
import { SectionBody } from './section-body.tsx'

/** The words of a section that comes after the first view. Waits for its texts inside the nearest `Suspense`. */
export const LaterBody = ({ id }: { readonly id: LaterSectionId }) => {
  const { t, i18n } = useTranslation('lasting')
  const { label } = useVocabulary()
  const values = lastingExamples(useFormat(), label)
  if (!i18n.hasResourceBundle(i18n.language, 'lasting'))
    throw new Error('Importing a module script failed: the texts of the method')
  return (
    <SectionBody
      content={readMethodText(t(`sections.${id}`, { ...values, returnObjects: true }))}
      words={id === 'anchors' && <AnchorLevels />}
    />
  )
}
