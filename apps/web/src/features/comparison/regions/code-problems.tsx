import type { ReactNode } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { CompareButton } from './compare-button.tsx'
import { ErrorPanel } from '../../../ui/notices/error-panel.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { type CodeFaults, mostRegions, once, without } from './compared-codes.ts'
import { useComparisonSearch } from '../use-comparison-search.ts'

/** Codes that cannot be compared, each named with a way out: none is dropped unseen. */
export const CodeProblems = ({
  faults,
  unknown,
}: {
  readonly faults: CodeFaults
  readonly unknown: readonly string[]
}) => {
  const { t } = useTranslation(['comparison', 'ui'])
  const format = useFormat()
  const { codes } = useComparisonSearch()
  const wrong = [...faults.malformed, ...unknown]
  const removal = (code: string): ReactNode => (
    <CompareButton key={code} codes={without(codes, code)}>
      {t('ui:remove', { name: `“${code}”` })}
    </CompareButton>
  )
  if (wrong.length > 0)
    return (
      <ErrorPanel
        message={t('unknown_codes', {
          count: wrong.length,
          codes: format.list(wrong.map((code) => `“${code}”`)),
        })}
        next={t('unknown_codes_next')}
        actions={wrong.map(removal)}
      />
    )
  if (faults.repeated.length > 0)
    return (
      <ErrorPanel
        message={t('repeated_codes', { codes: format.list(faults.repeated) })}
        next={t('repeated_codes_next')}
        actions={<CompareButton codes={once(codes)}>{t('repeated_codes_fix')}</CompareButton>}
      />
    )
  return (
    <ErrorPanel
      message={t('too_many', { most: mostRegions, count: once(codes).length })}
      next={t('too_many_next')}
      actions={
        <CompareButton codes={codes.slice(0, mostRegions)}>
          {t('too_many_fix', { most: mostRegions })}
        </CompareButton>
      }
    />
  )
}
