import type { ReactNode } from 'react'
import { Breadcrumb, type Step } from '../../ui/layout/breadcrumb.tsx'
import { Page } from '../../ui/layout/page.tsx'
import type { Days } from './changes.queries.ts'
import { RangeControls } from './range/range-controls.tsx'

interface ChangesFrameProps {
  readonly title: string
  /** What changed in one sentence, once it is known. */
  readonly finding?: string | undefined
  /** The page this takes the place of. */
  readonly back?: Step
  readonly meta?: ReactNode
  /** Null while the address does not say two days. */
  readonly days: Days | null
  /** Whose inaugurations are offered; the country's without one. */
  readonly region?: string | undefined
  readonly children: ReactNode
}

/** The frame of every page of changes: whose, the finding, and the two days with the way to others. */
export const ChangesFrame = (props: ChangesFrameProps) => {
  const { title, finding, back, meta, days, region, children } = props
  return (
    <Page
      title={title}
      {...(finding && { lede: finding })}
      {...(back && { eyebrow: <Breadcrumb steps={[back]} /> })}
      meta={meta}
    >
      <RangeControls days={days} region={region} />
      {children}
    </Page>
  )
}
