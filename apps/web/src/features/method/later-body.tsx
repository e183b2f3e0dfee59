import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { useLateTexts } from '../../ui/later/use-late-texts.ts'
import { AnchorLevels } from './anchor-levels.tsx'
import { lastingExamples } from './lasting-examples.ts'
import type { LaterSectionId } from './method-sections.ts'
import { readMethodText } from './method-text.ts'
import { SectionBody } from './section-body.tsx'

/** The words of a section that comes after the first view. Waits for its texts inside the nearest `Suspense`. */
export const LaterBody = ({ id }: { readonly id: LaterSectionId }) => {
  useLateTexts('lasting')
  const { t } = useTranslation('lasting')
  const { label } = useVocabulary()
  const values = lastingExamples(useFormat(), label)
  return (
    <SectionBody
      content={readMethodText(t(`sections.${id}`, { ...values, returnObjects: true }))}
      words={id === 'anchors' && <AnchorLevels />}
    />
  )
}
