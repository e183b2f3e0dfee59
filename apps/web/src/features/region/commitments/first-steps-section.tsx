import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { PhoneFold } from '../../../ui/layout/phone-fold.tsx'
import { Skeleton } from '../../../ui/later/skeleton.tsx'
import { useLanguage } from '../../../ui/text/use-format.ts'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import styles from './first-steps-section.module.css'
import { type FirstStep, firstStepsQuery, type RegionStory } from '../region-page.queries.ts'

const route = getRouteApi('/kota/$code')

/** As many as a phone has room for beside the rest of the page. */
const mostAtFirst = 3

interface StepListProps {
  readonly steps: readonly FirstStep[]
  /** The number of the first of them. */
  readonly from: number
}

const StepList = ({ steps, from }: StepListProps) => {
  const { t } = useTranslation('region')
  return (
    <ol className={styles.steps} start={from}>
      {steps.map(({ kind, commitmentId, text }) => (
        <li key={`${kind} ${commitmentId} ${text}`}>
          {text} <Link href={`/komitmen/${commitmentId}`}>{t('first_steps.open')}</Link>
        </li>
      ))}
    </ol>
  )
}

const Steps = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation('region')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const steps = useQuery(firstStepsQuery(trpc, code, pada, useLanguage()))
  if (steps.isError) return <ErrorNotice error={steps.error} onRetry={() => void steps.refetch()} />
  if (!steps.data) return <Skeleton height="8rem" />
  if (steps.data.length === 0) return <p>{t('first_steps.none')}</p>
  return (
    <>
      <StepList steps={steps.data.slice(0, mostAtFirst)} from={1} />
      {steps.data.length > mostAtFirst && (
        <PhoneFold summary={t('first_steps.more', { count: steps.data.length - mostAtFirst })}>
          <StepList steps={steps.data.slice(mostAtFirst)} from={mostAtFirst + 1} />
        </PhoneFold>
      )}
    </>
  )
}

/** Beside who heads it: the way to those steps, and how many they are. */
export const FirstStepsLink = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation('region')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const { data: steps = [] } = useQuery(firstStepsQuery(trpc, code, pada, useLanguage()))
  return (
    <p className={styles.link}>
      <a href="#langkah">{t('first_steps.title')}</a>
      {steps.length > 0 && ` (${t('first_steps.count', { count: steps.length })})`}
    </p>
  )
}

/** What whoever heads the region would see to first: the steps of the handover pack, where they are looked for. */
export const FirstStepsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  return (
    <Section id="langkah" title={t('first_steps.title')} intro={t('first_steps.intro')}>
      <LaterPart when="near" height="8rem">
        <Steps code={story.profile.code} />
      </LaterPart>
    </Section>
  )
}
