import type { ChangeField } from '@estafet/domain'
import { firmRangeText } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { StatusBadge } from '../../domain-ui/statuses/status-badge.tsx'
import { statusKinds, type StatusKind, statusWords } from '../../domain-ui/statuses/status-look.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import type { ChangedField } from './changes.queries.ts'
import { openKey, openWord } from '../../ui/text/open-key.ts'

type Value = ChangedField['before']

const days: readonly ChangeField[] = [
  'next_due_on',
  'due_on',
  'completed_on',
  'head_since',
  'expected_transition',
]
const percents: readonly ChangeField[] = ['progress', 'percent']
/** What it means that there is none, where it is more than that nobody knows. */
const none: readonly ChangeField[] = [
  'evidence',
  'next_due_on',
  'completed_on',
  'delivery',
  'percent',
  'head',
  'expected_transition',
]

const statusKind = (field: ChangeField): StatusKind | undefined => statusKinds.find((kind) => kind === field)

const Status = ({ kind, word }: { readonly kind: StatusKind; readonly word: Value }) => {
  const status = statusWords(kind).find((each) => each === word)
  return status === undefined ? String(word) : <StatusBadge kind={kind} status={status} isPlain />
}

/** What a field held on one of the days, as it is read anywhere else. */
export const ChangeValue = ({ field, value }: { readonly field: ChangeField; readonly value: Value }) => {
  const { t } = useTranslation(['as-of', 'anchors'])
  const format = useFormat()
  const { label } = useVocabulary()
  if (value === null)
    return none.includes(field)
      ? t(openKey<'as-of'>(`none.${field}`))
      : label('missingReasons', 'unknown').toLowerCase()
  const kind = statusKind(field)
  if (kind !== undefined) return <Status kind={kind} word={value} />
  if (typeof value === 'object') {
    const [firmLow, firmHigh] = value
    return firmRangeText({ firmLow, firmHigh }, { text: (key, values) => t(`anchors:${key}`, { ...values }) })
  }
  if (typeof value === 'number')
    return percents.includes(field) ? format.percent(value / 100, 0) : format.number(value)
  if (typeof value === 'boolean') return String(value)
  if (days.includes(field)) return format.day(value)
  if (field === 'delivery') return label('deliveries', openWord(value))
  if (field === 'capacity') return label('leaderCapacities', openWord(value))
  return value
}
