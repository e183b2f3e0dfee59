import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DefinitionList } from '../../../ui/layout/definition-list.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { expectedFigures, expectedOpening } from './expected-opening.ts'
import { HeadsSection } from '../heads-section.tsx'
import { KeyFigures } from '../key-figures.tsx'
import { offices } from '../offices.ts'
import { ToHandOverSection } from './to-hand-over-section.tsx'
import { TransitionFrame } from '../transition-frame.tsx'
import type { ExpectedHandover, TransitionDetail } from '../transition-page.queries.ts'
import styles from '../transition.module.css'
import type { LeaderCapacity } from '@estafet/domain'

interface ExpectedPageProps {
  readonly detail: TransitionDetail
  readonly expected: ExpectedHandover
}

const Opening = ({ detail, expected }: ExpectedPageProps) => {
  const { t } = useTranslation(['expectation', 'vocabulary'])
  const { label } = useVocabulary()
  const format = useFormat()
  const words = {
    office: t(`vocabulary:terms.${offices[detail.region.kind]}`),
    capacity: (capacity: LeaderCapacity) => label('leaderCapacities', capacity),
    law: (law: NonNullable<ExpectedHandover['law']>) => label('termLaws', law),
  }
  return (
    <div>
      <p className={styles.opening}>
        {expectedOpening(expected, detail.dayZero, words, format)
          .map(({ key, values }) => t(key, values))
          .join(' ')}
      </p>
      <KeyFigures
        figures={expectedFigures(expected).map(({ key, value, dayKey }) => ({
          key,
          figure: dayKey ? t(`figures.${dayKey}`, { days: format.number(value) }) : format.number(value),
          text: t(`figures.${key}`),
        }))}
      />
    </div>
  )
}

const ClocksToCome = ({ windows }: { readonly windows: NonNullable<ExpectedHandover['windows']> }) => {
  const { t } = useTranslation(['expectation', 'transition', 'clocks'])
  const { day } = useFormat()
  const will = (date: string) => t('will', { date: day(date) })
  return (
    <Section id="jendela" title={t('transition:clocks.title')} intro={t('transition:clocks.intro')}>
      <DefinitionList
        items={[
          {
            key: 'decisions',
            term: t('clocks:decisions'),
            description: will(windows.decisionsDueOn),
          },
          { key: 'rpjmd', term: t('clocks:rpjmd'), description: will(windows.rpjmdDueOn) },
        ]}
      />
    </Section>
  )
}

/** A handover that is due: how long still, what will be handed over, and why some of it may not last. */
export const ExpectedPage = ({ detail, expected }: ExpectedPageProps) => {
  const { t } = useTranslation('expectation')
  const { day, impreciseDay } = useFormat()
  const { region, dayZero } = detail
  const { precision } = expected
  const date = precision === 'scheduled' ? day(dayZero) : impreciseDay(dayZero, precision)
  return (
    <TransitionFrame
      detail={detail}
      title={t('title', { name: region.name, date })}
      date={date}
      opening={<Opening detail={detail} expected={expected} />}
      packOpensOn={expected.daysLeft === null ? null : expected.packOpensOn}
    >
      <ToHandOverSection commitments={expected.commitments} />
      {expected.windows !== null && <ClocksToCome windows={expected.windows} />}
      {expected.head !== null && (
        <HeadsSection heads={[{ role: 'present', spell: expected.head }]} asOf={detail.asOf} />
      )}
    </TransitionFrame>
  )
}
