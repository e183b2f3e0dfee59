import { jakartaDay } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { DatePicker } from '../../ui/controls/date-picker.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import styles from './as-of-panel.module.css'
import { PresetList } from './preset-list.tsx'
import { useChangesHref } from './use-changes-href.ts'
import { useSubjectRegion } from './use-subject-region.ts'
import { presetsQuery } from '../../domain-ui/day-presets.queries.ts'

interface AsOfPanelProps {
  /** Done: the focus goes back to the control. */
  readonly onClose: () => void
  /** The reader went elsewhere: the focus stays there. */
  readonly onLeave: () => void
}

/** Closes what the element lies in on Escape, on a tap elsewhere, and when the focus goes elsewhere. */
const useClosing = ({ onClose, onLeave }: AsOfPanelProps) => {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const around = panel.current?.closest('section')
    const stopped = new AbortController()
    const { signal } = stopped
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !around?.contains(target)) onLeave()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('pointerdown', leave, { signal })
    document.addEventListener('focusin', leave, { signal })
    document.addEventListener('keydown', escape, { signal })
    return () => stopped.abort()
  }, [onClose, onLeave])
  return panel
}

/** Where another day is chosen: any day by its date, or one of those worth going back to. */
export const AsOfPanel = (props: AsOfPanelProps) => {
  const { onClose } = props
  const { t } = useTranslation('as-of')
  const navigate = useNavigate()
  const { trpc } = useRouteContext({ from: '__root__' })
  const { pada } = useSearch({ from: '__root__' })
  const region = useSubjectRegion()
  const hrefOfChanges = useChangesHref()
  const presets = useQuery(presetsQuery(trpc, region?.code))
  const panel = useClosing(props)
  const today = jakartaDay(new Date())
  const show = (day: string) => {
    onClose()
    const search = { pada: day === today ? undefined : day, banding: undefined, halaman: undefined }
    void navigate({ to: '.', search: (before) => ({ ...before, ...search }), resetScroll: false })
  }
  const since = pada ?? presets.data?.items.find(({ kind }) => kind === 'before_inauguration')?.day
  return (
    <div ref={panel} className={styles.panel}>
      <DatePicker
        name="pada"
        days={[{ key: 'pada', label: t('day'), value: pada ?? today }]}
        min={presets.data?.firstDay ?? undefined}
        max={today}
        submit={t('show')}
        onPick={([day]) => day && show(day)}
      />
      {presets.isPending && <Skeleton height="9rem" />}
      {presets.isError && <ErrorNotice error={presets.error} onRetry={() => void presets.refetch()} />}
      {presets.data && <PresetList presets={presets.data.items} current={pada} onChoose={onClose} />}
      <p className={styles.changes}>
        <Link href={hrefOfChanges(`${since ?? presets.data?.firstDay ?? today}..`)} onClick={onClose}>
          {t('compare_days')}
        </Link>
      </p>
    </div>
  )
}
