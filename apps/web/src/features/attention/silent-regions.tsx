import { useTranslation } from '../../ui/text/use-translation.ts'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { SilentPeriod } from './attention.queries.ts'
import styles from './attention.module.css'

/** Whom the last reporting periods heard nothing from, by name. */
export const SilentRegions = ({ periods }: { readonly periods: readonly SilentPeriod[] }) => {
  const { t } = useTranslation('attention')
  const { day, number } = useFormat()
  return (
    <Section id="tanpa-laporan" title={t('silent.title')} intro={t('silent.intro')}>
      {periods.length === 0 ? (
        <EmptyState title={t('silent.never_asked')} why={t('silent.never_asked_why')} />
      ) : (
        <dl className={styles.periods}>
          {periods.map(({ periodLabel, dueOn, asked, silent }) => (
            <div key={periodLabel}>
              <dt>
                {t('silent.period', {
                  period: periodLabel,
                  due: day(dueOn),
                  silent: number(silent.length),
                  asked: number(asked),
                })}
              </dt>
              <dd>
                {silent.length === 0 ? (
                  t('silent.nobody')
                ) : (
                  <ul className={styles.names}>
                    {silent.map(({ code, name }) => (
                      <li key={code}>
                        <Link href={`/kota/${code}`}>{name}</Link>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
