import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import { Skeleton } from '../../../ui/later/skeleton.tsx'
import { type ComparedCity, documentsQuery } from '../comparison-page.queries.ts'
import { DocumentList } from './document-list.tsx'
import styles from './documents-dialog.module.css'

const route = getRouteApi('/bandingkan')

interface DocumentsDialogProps {
  readonly city: Pick<ComparedCity, 'code' | 'name'>
  readonly onClose: () => void
}

/** The documents behind a city's figures: what another city can read and take up. The browser's own dialog. */
export const DocumentsDialog = ({ city, onClose }: DocumentsDialogProps) => {
  const { t } = useTranslation(['comparison', 'ui'])
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const dialog = useRef<HTMLDialogElement>(null)
  const documents = useQuery(documentsQuery(trpc, city.code, pada))
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="dokumen" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="dokumen">{t('documents_of', { name: city.name })}</h2>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {t('ui:close')}
        </Button>
      </div>
      {documents.isPending && <Skeleton height="12rem" />}
      {documents.error && <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} />}
      {documents.data && <DocumentList documents={documents.data} />}
    </dialog>
  )
}
