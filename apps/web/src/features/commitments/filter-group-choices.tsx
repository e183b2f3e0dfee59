import { useState } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { CheckboxGroup } from '../../ui/controls/choice-group.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { filterGroups, type FilterParam } from './filter-groups.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'
import { openWord } from '../../ui/text/open-key.ts'

/** What most people look for stands open. */
const openAtFirst: readonly FilterParam[] = ['keberlanjutan', 'tema']

export const FilterGroupChoices = ({ param }: { readonly param: FilterParam }) => {
  const { t } = useTranslation('commitments')
  const { label } = useVocabulary()
  const { search, change } = useCommitmentFilters()
  const chosen = search[param] ?? []
  // Decided once: a group must not fold up under the reader who has just cleared its last box.
  const [isOpen] = useState(chosen.length > 0 || openAtFirst.includes(param))
  const { set, words } = filterGroups[param]
  const name = t(`param.${param}`)
  return (
    <Disclosure
      isOpen={isOpen}
      summary={chosen.length > 0 ? t('group_active', { name, count: chosen.length }) : name}
    >
      <CheckboxGroup
        legend={<VisuallyHidden>{name}</VisuallyHidden>}
        direction="column"
        name={param}
        choices={words.map((word) => ({ value: word, label: label(set, openWord(word)) }))}
        values={chosen}
        onChoose={(values) => change({ [param]: values.length > 0 ? values : undefined })}
      />
    </Disclosure>
  )
}
