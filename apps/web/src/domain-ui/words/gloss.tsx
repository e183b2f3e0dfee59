import type { VocabularyList } from '@estafet/i18n'
import { Suspense } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useAfterFirstView } from '../../ui/later/use-after-first-view.ts'
import styles from './gloss.module.css'
import { useGlosses } from './use-glosses.ts'

interface GlossProps {
  readonly set: VocabularyList
  readonly word: string
}

const Meaning = ({ set, word }: GlossProps) => {
  const { t } = useTranslation('ui')
  // Without it the texts did not come; the next page asks for them again.
  return useGlosses()(set, word) ?? t('fault.unreachable')
}

/** What a word of the vocabularies means, for a `Toggletip`. Its texts come after the first view. */
export const Gloss = (props: GlossProps) => {
  // Marked, so that a print of the whole page waits for it; without words, because browsers of text would show them.
  const loading = <span data-coming="" className={styles.coming} />
  if (!useAfterFirstView()) return loading
  return (
    <Suspense fallback={loading}>
      <Meaning {...props} />
    </Suspense>
  )
}
