import { type Href, Link } from '../../../../ui/text/link.tsx'
import type { LaneRow } from '../../series/lane-row.ts'

/** The address of a commitment by its id. */
export type LaneHref = (commitmentId: string) => Href

/** A lane's title as a link. Within the chart `tabIndex` is -1: the chart is one tab stop, Enter follows the link. */
export const LaneTitle = ({
  lane: { commitmentId, title },
  href,
  tabIndex,
}: {
  readonly lane: Pick<LaneRow, 'commitmentId' | 'title'>
  readonly href: LaneHref | undefined
  readonly tabIndex?: -1
}) =>
  href ? (
    <Link href={href(commitmentId)} tabIndex={tabIndex}>
      {title}
    </Link>
  ) : (
    title
  )
