import type { RegionEventKind } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { useVocabulary } from '../words/use-vocabulary.ts'

interface TellableEvent {
  readonly kind: RegionEventKind
  readonly happenedOn: string
  readonly otherName: string | null
  readonly codeBefore: string | null
}

/** What became of a region, in one line with its day. */
export const useRegionEventText = (): ((event: TellableEvent) => string) => {
  const { t } = useTranslation('shell')
  const { day } = useFormat()
  const { label } = useVocabulary()
  return ({ kind, happenedOn, otherName, codeBefore }) => {
    const date = day(happenedOn)
    if (otherName === null) return t('region_event.plain', { date, what: label('regionEventKinds', kind) })
    if (kind === 'moved' && codeBefore !== null)
      return t('region_event.moved_code', { date, other: otherName, code: codeBefore })
    return t(`region_event.${kind}`, { date, other: otherName })
  }
}
