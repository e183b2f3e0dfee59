import type { DatePrecision } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Link } from '../../../ui/text/link.tsx'
import { StatusTag, type Tone } from '../../../ui/text/status-tag.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { GlyphName } from '../../../ui/text/glyph.tsx'
import { SourceLinks } from '../source-links.tsx'
import styles from '../transition.module.css'
import type { HandedOverCommitment, HandoverDecision } from '../transition-page.queries.ts'

interface Look {
  readonly tone: Tone
  readonly glyph: GlyphName
}

/** A decision is neither good nor bad; only what ends or waits is set apart. */
const decisionLooks: Readonly<Record<HandoverDecision['decision'], Look>> = {
  continue: { tone: 'good', glyph: 'baton' },
  continue_changed: { tone: 'progress', glyph: 'half' },
  pause: { tone: 'warn', glyph: 'pause' },
  stop: { tone: 'bad', glyph: 'stop' },
  merged: { tone: 'neutral', glyph: 'dash' },
  completed_before: { tone: 'neutral', glyph: 'check' },
}

type Waiting = Exclude<HandedOverCommitment['standing'], 'decided'>

/** Without a decision on record. Nobody undertook to take one within the hundred days: no colour accuses. */
const waitingLooks: Readonly<Record<Waiting, Look>> = {
  undecided: { tone: 'neutral', glyph: 'question' },
  overdue: { tone: 'missing', glyph: 'question' },
  never_decided: { tone: 'missing', glyph: 'empty' },
  not_asked: { tone: 'neutral', glyph: 'dash' },
}

const Terms = ({ decision }: { readonly decision: HandoverDecision }) => {
  const { t } = useTranslation('decisions')
  const { label } = useVocabulary()
  const { day } = useFormat()
  const { decision: kind, reason, pausedUntil, mergedIntoId, mergedIntoTitle, note, noteEn } = decision
  return (
    <>
      {kind === 'pause' && (
        <p>{pausedUntil === null ? t('list.no_end') : t('list.until', { date: day(pausedUntil) })}</p>
      )}
      {mergedIntoId !== null && (
        <p>
          {t('list.merged_into')}{' '}
          <Link href={`/komitmen/${mergedIntoId}`}>{mergedIntoTitle ?? mergedIntoId}</Link>
        </p>
      )}
      {reason !== null && <p>{t('list.reason', { reason: label('stopReasons', reason) })}</p>}
      {note !== null && (
        <p>
          <TranslatedText id={note} en={noteEn} />
        </p>
      )}
    </>
  )
}

const Decided = ({ decision }: { readonly decision: HandoverDecision }) => {
  const { t } = useTranslation('decisions')
  const { label } = useVocabulary()
  const { day } = useFormat()
  const documents = decision.evidence.map(({ source }) => source)
  return (
    <div className={styles.decision}>
      <p>
        <StatusTag {...decisionLooks[decision.decision]}>
          {label('continuityDecisions', decision.decision)}
        </StatusTag>{' '}
        {t('list.on', { date: day(decision.decidedOn) })}
      </p>
      <Terms decision={decision} />
      <div className={styles.under}>
        {documents.length === 0 ? t('list.no_document') : <SourceLinks sources={documents} />}
        <p>{t('list.recorder', { recorder: decision.recorder })}</p>
      </div>
    </div>
  )
}

interface DecisionCellProps {
  readonly commitment: HandedOverCommitment
  readonly dayZero: string
  readonly precision: DatePrecision
}

/** The decision with its document, reason and recorder; without one, that it is missing and since how many days. */
export const DecisionCell = ({ commitment, dayZero, precision }: DecisionCellProps) => {
  const { t } = useTranslation('decisions')
  const { label } = useVocabulary()
  const { dayNumber } = useFormat()
  const { standing, decision, daysSince } = commitment
  if (decision !== null) return <Decided decision={decision} />
  if (standing === 'decided') return null
  const text = () => {
    if (standing === 'never_decided' || standing === 'not_asked') return label('decisionStandings', standing)
    return t('list.undecided', { day: dayNumber(daysSince, dayZero, precision) })
  }
  return (
    <div className={styles.decision}>
      <StatusTag {...waitingLooks[standing]}>{text()}</StatusTag>
    </div>
  )
}
