import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ButtonLink } from '../../../ui/controls/button.tsx'
import { ErrorPanel } from '../../../ui/notices/error-panel.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { type DayRange, rangeText } from './day-range.ts'
import { useOwnHref } from '../use-own-href.ts'

interface RangeProblemProps {
  readonly range: Exclude<DayRange, { readonly is: 'range' }>
  /** As the address has it. */
  readonly text: string
}

/** Says what is wrong with the two days of the address, and puts it right where that is plain. */
export const RangeProblem = ({ range, text }: RangeProblemProps) => {
  const { t } = useTranslation('as-of')
  const { day } = useFormat()
  const hrefOf = useOwnHref()
  const values = {
    text,
    day: 'day' in range ? (range.is === 'same' ? day(range.day) : range.day) : '',
    from: 'from' in range ? day(range.from) : '',
    to: 'to' in range ? day(range.to) : '',
  }
  return (
    <ErrorPanel
      message={t(`range.${range.is}`, values)}
      next={t(`range.${range.is}_next`, values)}
      actions={
        <>
          {range.is === 'reversed' && (
            <ButtonLink look="primary" href={hrefOf({ banding: rangeText(range.to, range.from) })}>
              {t('range.turn')}
            </ButtonLink>
          )}
          <ButtonLink href={hrefOf({ banding: undefined })}>{t('range.without')}</ButtonLink>
        </>
      }
    />
  )
}
