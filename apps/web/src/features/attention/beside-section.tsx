import { useTranslation } from '../../ui/text/use-translation.ts'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { Attention } from './attention.queries.ts'

interface BesideSectionProps {
  readonly beside: Attention['beside']
  readonly isSimulated: boolean
}

/** What is in none of the lists because nobody knows it, counted, with the way to it. */
export const BesideSection = ({ beside, isSimulated }: BesideSectionProps) => {
  const { t } = useTranslation('attention')
  const { number } = useFormat()
  const data = isSimulated ? '&data=simulasi' : ''
  const { outcomeUnknown, decisionsPast } = beside
  return (
    <Section id="di-luar" title={t('beside.title')} intro={t('beside.intro')}>
      <ul>
        <li>
          <Link href={`/komitmen?jadwal=outcome_unknown${data}`}>
            {t('beside.outcome_unknown', { count: outcomeUnknown, n: number(outcomeUnknown) })}
          </Link>
        </li>
        <li>
          <Link href={isSimulated ? '/pergantian?data=simulasi' : '/pergantian'}>
            {t('beside.decisions_past', { count: decisionsPast, n: number(decisionsPast) })}
          </Link>
        </li>
      </ul>
    </Section>
  )
}
