import { type ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { SimulatedMark, SimulatedNotice } from '../../domain-ui/words/simulated-mark.tsx'
import { Breadcrumb } from '../../ui/layout/breadcrumb.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { ElectionsOfRegion } from './elections-of-region.tsx'
import { HandoverPack } from './handover-pack.tsx'
import { OtherHandovers } from './other-handovers.tsx'
import type { TransitionDetail } from './transition-page.queries.ts'

interface TransitionFrameProps {
  readonly detail: TransitionDetail
  readonly title: string
  /** The day as the title writes it. */
  readonly date: string
  readonly tag?: ReactNode
  /** Who, when, and what it comes to: read in ten seconds. */
  readonly opening: ReactNode
  readonly packOpensOn: string | null
  readonly children: ReactNode
}

/** What the page of a held handover and that of an expected one have in common. */
export const TransitionFrame = (props: TransitionFrameProps) => {
  const { detail, title, date, tag, opening, packOpensOn, children } = props
  const { t } = useTranslation('transition')
  const { code, name } = detail.region
  return (
    <Page
      title={title}
      description={t('description', { name, date })}
      eyebrow={
        <Breadcrumb
          steps={[
            { label: t('all'), href: '/pergantian' },
            { label: name, href: `/kota/${code}` },
          ]}
        />
      }
      meta={
        <>
          {tag}
          <SimulatedMark regionCode={code} isPlain />
        </>
      }
    >
      <Stack gap={5}>
        {opening}
        <SimulatedNotice regionCode={code} />
      </Stack>
      {children}
      <HandoverPack detail={detail} opensOn={packOpensOn} />
      <ElectionsOfRegion elections={detail.elections} />
      <OtherHandovers detail={detail} />
    </Page>
  )
}
