import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HandoverClocks } from '../../../charts/clock/handover-clocks.tsx'
import { Gloss } from '../../../domain-ui/words/gloss.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { Toggletip } from '../../../ui/controls/toggletip.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { DecisionsSection } from '../decisions/decisions-section.tsx'
import { handoverOpening } from '../handover-opening.ts'
import { HeadsSection } from '../heads-section.tsx'
import { heldFigures } from './held-figures.ts'
import { KeyFigures } from '../key-figures.tsx'
import { SurvivalSection } from './survival-section.tsx'
import { TransitionFrame } from '../transition-frame.tsx'
import type { HeldHandover, TransitionDetail } from '../transition-page.queries.ts'
import styles from '../transition.module.css'
import { offices } from '../offices.ts'

interface HeldPageProps {
  readonly detail: TransitionDetail
  readonly held: HeldHandover
}

const Opening = ({ detail, held }: HeldPageProps) => {
  const { t } = useTranslation(['decisions', 'vocabulary'])
  const format = useFormat()
  const office = t(`vocabulary:terms.${offices[detail.region.kind]}`)
  return (
    <div>
      <p className={styles.opening}>
        {handoverOpening(held, detail.dayZero, office, format)
          .map(({ key, values }) => t(key, values))
          .join(' ')}
      </p>
      <KeyFigures
        figures={heldFigures(held).map(({ key, value, dayKey }) => ({
          key,
          figure: dayKey ? t(`figures.${dayKey}`, { days: format.number(value) }) : format.number(value),
          text: t(`figures.${key}`),
        }))}
      />
    </div>
  )
}

const heads = ({ outgoing, interim, incoming }: HeldHandover) => [
  ...(outgoing ? [{ role: 'outgoing' as const, spell: outgoing }] : []),
  ...interim.map((spell) => ({ role: 'interim' as const, spell })),
  ...(incoming ? [{ role: 'incoming' as const, spell: incoming }] : []),
]

/** A handover that took place: who, the clocks, every commitment with its decision, and what came of them. */
export const HeldPage = ({ detail, held }: HeldPageProps) => {
  const { t } = useTranslation(['decisions', 'transition'])
  const { label } = useVocabulary()
  const { impreciseDay } = useFormat()
  const { region, dayZero } = detail
  const date = impreciseDay(dayZero, held.precision)
  // While a clock runs it is news; afterwards it is part of the record.
  const isRunning = held.windows !== null && held.windows.phase !== 'closed'
  const clocks = held.windows !== null && (
    <Section id="jendela" title={t('transition:clocks.title')} intro={t('transition:clocks.intro')}>
      <HandoverClocks dayZero={dayZero} precision={held.precision} kind={held.kind} windows={held.windows} />
    </Section>
  )
  return (
    <TransitionFrame
      detail={detail}
      title={t('title', { name: region.name, date })}
      date={date}
      tag={
        <Toggletip tip={<Gloss set="transitionKinds" word={held.kind} />}>
          <span className={styles.kind}>{label('transitionKinds', held.kind)}</span>
        </Toggletip>
      }
      opening={<Opening detail={detail} held={held} />}
      packOpensOn={null}
    >
      {isRunning && clocks}
      <DecisionsSection detail={detail} held={held} />
      {!isRunning && clocks}
      <HeadsSection heads={heads(held)} asOf={detail.asOf} />
      {held.survival !== null && <SurvivalSection kind={held.kind} survival={held.survival} />}
    </TransitionFrame>
  )
}
