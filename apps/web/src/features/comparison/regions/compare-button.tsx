import type { ComponentProps } from 'react'
import { Button } from '../../../ui/controls/button.tsx'
import { KeptFields } from '../../../ui/controls/sent-form.tsx'
import { fromBase } from '../../../ui/text/base-path.ts'
import { useKeptSearch } from '../../../use-kept-search.ts'
import { useComparisonSearch } from '../use-comparison-search.ts'

const formId = 'banding-kota'

/** What the buttons of the page send where the browser sends it by itself. Once on the page. */
export const CompareForm = () => (
  <form id={formId} action={fromBase('/bandingkan')}>
    <KeptFields kept={useKeptSearch(['kota'])} />
  </form>
)

interface CompareButtonProps extends Omit<
  ComponentProps<typeof Button>,
  'type' | 'form' | 'name' | 'value' | 'onClick'
> {
  /** What is compared then. */
  readonly codes: readonly string[]
  readonly onCompare?: () => void
}

/** Makes another comparison of this one. */
export const CompareButton = ({ codes, onCompare, ...button }: CompareButtonProps) => {
  const { compare } = useComparisonSearch()
  return (
    <Button
      {...button}
      type="submit"
      form={formId}
      name="kota"
      value={codes.join('~')}
      onClick={(event) => {
        event.preventDefault()
        onCompare?.()
        compare(codes)
      }}
    />
  )
}
