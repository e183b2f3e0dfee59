import { isInferred } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { DecisionDue } from './attention.queries.ts'
import styles from './attention.module.css'

/** New heads whose hundred days are running, and what is not decided yet. */
export const DecisionsDue = ({ decisions }: { readonly decisions: readonly DecisionDue[] }) => {
  const { t } = useTranslation('attention')
  const { number, impreciseDay } = useFormat()
  return (
    <Section id="keputusan" title={t('decisions.title')} intro={t('decisions.intro')}>
      {decisions.length === 0 ? (
        <EmptyState title={t('decisions.none')} why={t('decisions.none_why')} />
      ) : (
        <ul className={styles.decisions}>
          {decisions.map((each) => (
            <li key={`${each.regionCode} ${each.inauguratedOn}`}>
              <Link href={`/pergantian/${each.regionCode}/${each.inauguratedOn}`}>{each.regionName}</Link>
              <p>
                {t('decisions.line', {
                  undecided: number(each.undecided),
                  open: number(each.open),
                  name: each.personName ?? t('decisions.new_head'),
                  inaugurated: impreciseDay(each.inauguratedOn, each.precision),
                  due: impreciseDay(each.dueOn, each.precision),
                  days: isInferred(each.precision)
                    ? t('decisions.about', { days: number(each.daysLeft) })
                    : number(each.daysLeft),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
