import { lowerFirst } from '@estafet/i18n'
import { labelsInText } from '../../domain-ui/words/labels-in-text.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { regionAnswer } from './region-answer.ts'
import type { RegionStory } from './region-page.queries.ts'

/**
 * What somebody who lives there wants to know first, in a sentence or two.
 * @param isShort leaves out what the commitments are about.
 */
export const useRegionAnswer = (story: RegionStory, isShort = false): string => {
  const { t } = useTranslation('region')
  const { list, number } = useFormat()
  const { label } = useVocabulary()
  const { key, count, met, alive, gone, unknown, themes } = regionAnswer(story)
  const named = lowerFirst(list(labelsInText(label, 'themes', themes)))
  return t(`answer.${key}`, {
    name: story.profile.name,
    count,
    total: number(count),
    about: named && !isShort ? t('answer.about', { themes: named }) : '',
    met: number(met),
    fates: list([
      alive === 0 ? t('answer.none_alive') : t('answer.alive', { count: alive, n: number(alive) }),
      ...(gone > 0 ? [t('answer.gone', { count: gone, n: number(gone) })] : []),
      ...(unknown > 0 ? [t('answer.unknown_too', { count: unknown, n: number(unknown) })] : []),
    ]),
  })
}
