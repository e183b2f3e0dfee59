import { lazy } from 'react'
import type { LapsePanel } from '../../charts/survival/survival-input.ts'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../ui/layout/page.tsx'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import { LaterPart } from '../../ui/later/later-part.tsx'
import { LapseNotes } from './lapse-notes.tsx'
import { LeftOut } from './left-out.tsx'
import type { Survival, SurvivalPart } from './survival.queries.ts'
import { groupingOf, groupingWords, survivalHref, type SurvivalSearch } from './survival.search.ts'
import { openKey, openWord } from '../../ui/text/open-key.ts'

const BoundsChart = lazy(async () => ({
  default: (await import('../../charts/survival/bounds-chart.tsx')).BoundsChart,
}))
const LapseChart = lazy(async () => ({
  default: (await import('../../charts/survival/lapse-chart.tsx')).LapseChart,
}))

interface Named {
  readonly key: string
  readonly label: string
}

const lapsePanel = ({ atRisk, curve }: SurvivalPart, { key, label }: Named): LapsePanel => ({
  key,
  label,
  atRisk,
  steps: curve.steps,
  readings: curve.readings,
  smallFromDay: curve.smallFromDay,
  followedDays: curve.followedDays,
})

/** Names a group in the reader's words. */
type GroupLabel = (by: NonNullable<Survival['by']>, group: string) => string

/** The groups with a case after a change, each with its name. */
const groupsWithCases = ({ by, groups }: Survival, labelOf: GroupLabel) =>
  groups
    .filter(({ changes }) => changes.atRisk > 0)
    .map(({ group, changes }) => ({
      part: changes,
      name: { key: group, label: by === null ? group : labelOf(by, group) },
    }))

interface SurvivalFiguresProps {
  readonly survival: Survival
  readonly search: SurvivalSearch
}

const useGroupLabel = (): GroupLabel => {
  const { t } = useTranslation('survival')
  const { label } = useVocabulary()
  return (by, group) => {
    if (by === 'anchoring') return t(openKey<'survival'>(`groups.anchoring.${group}`))
    return by === 'theme' ? label('themes', openWord(group)) : label('regionKinds', openWord(group))
  }
}

/** The pictures: all together, by group, when they lapse, and renewals apart. */
export const SurvivalFigures = ({ survival, search }: SurvivalFiguresProps) => {
  const { t } = useTranslation('survival')
  const labelOf = useGroupLabel()
  const { overall, asOf, sample } = survival
  const isSimulated = sample === 'simulated'
  const notes = isSimulated ? [] : [t('note.chosen'), t('note.survivors')]
  const shared = { asOf, isSimulated, notes }
  const grouping = groupingOf(search)
  const groups = groupsWithCases(survival, labelOf)
  const all = { key: 'all', label: t('groups.all') }
  const hrefOf = (menurut: (typeof groupingWords)[number]) =>
    survivalHref(search, { menurut: menurut === groupingWords[0] ? undefined : menurut }, 'kelompok')
  return (
    <>
      <Section id="batas" title={t('bounds.title')} intro={t('bounds.intro')}>
        <LaterPart when="near" height="26rem">
          <BoundsChart {...shared} panels={[{ ...all, rows: overall.changes.bounds }]} fileName={sample} />
        </LaterPart>
        <LeftOut standings={overall.changes.standings} />
      </Section>
      <Section id="kelompok" title={t(`groups.title.${grouping}`)} intro={t(`groups.intro.${grouping}`)}>
        <TabLinks
          label={t('by.label')}
          tabs={groupingWords.map((word) => ({ label: t(`by.${word}`), href: hrefOf(word) }))}
          currentHref={hrefOf(grouping)}
        />
        {groups.length === 0 && <p>{t('groups.none')}</p>}
        {groups.length > 0 && (
          <LaterPart when="near" height="34rem">
            <BoundsChart
              {...shared}
              panels={groups.map(({ part, name }) => ({ ...name, rows: part.bounds }))}
              fileName={`${grouping}-${sample}`}
            />
          </LaterPart>
        )}
      </Section>
      <Section id="terhenti" title={t('lapse.title')} intro={t('lapse.intro')}>
        <LaterPart when="near" height="40rem">
          <LapseChart
            {...shared}
            all={lapsePanel(overall.changes, all)}
            panels={groups.map(({ part, name }) => lapsePanel(part, name))}
            fileName={`${grouping}-${sample}`}
          />
        </LaterPart>
        <LapseNotes curve={overall.changes.curve} />
      </Section>
      <Section id="lanjut" title={t('renewals.title')} intro={t('renewals.intro')}>
        <LaterPart when="near" height="26rem">
          <BoundsChart
            {...shared}
            panels={[{ ...all, rows: overall.renewals.bounds }]}
            fileName={`lanjut-menjabat-${sample}`}
          />
        </LaterPart>
      </Section>
    </>
  )
}
