import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { CheckboxGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { filterGroups, type FilterParam } from './filter-groups.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'

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
        choices={words.map((word) => ({ value: word, label: label(set, word) }))}
        values={chosen}
        onChoose={(values) => change({ [param]: values.length > 0 ? values : undefined })}
      />
    </Disclosure>
  )
}
