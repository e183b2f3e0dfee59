import type { Href } from '../../../ui/text/link.tsx'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Notice } from '../../../ui/notices/notice.tsx'
import { Pagination } from '../../../ui/controls/pagination.tsx'
import { TabLinks } from '../../../ui/controls/tab-links.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { ChangedCommitments } from './changed-commitments.tsx'
import { ChangesBody, WholeDays } from '../changes-body.tsx'
import { ChangesFrame } from '../changes-frame.tsx'
import type { ChangesSubject } from '../changes-subject.ts'
import styles from '../changes.module.css'
import { changesOnPage, changesFile, changesQuery, type Days } from '../changes.queries.ts'
import { useFinding } from '../use-finding.ts'
import { useOwnHref, useOwnSearch } from '../use-own-href.ts'

type ListChangesProps = Omit<Extract<ChangesSubject, { is: 'list' }>, 'is'> & { readonly days: Days }

/** Real and simulated regions are never counted together: one of the two, with the way to the other. */
const SampleSwitch = ({ sample }: { readonly sample: 'real' | 'simulated' }) => {
  const { t } = useTranslation('as-of')
  const hrefOf = useOwnHref()
  const hrefs = {
    real: hrefOf({ data: undefined, halaman: undefined }),
    simulated: hrefOf({ data: 'simulasi', halaman: undefined }),
  }
  return (
    <div className={styles.filter}>
      <TabLinks
        label={t('changes.sample')}
        tabs={[
          { label: t('changes.real'), href: hrefs.real },
          { label: t('changes.simulated'), href: hrefs.simulated },
        ]}
        currentHref={hrefs[sample]}
      />
      {sample === 'simulated' && <Notice kind="simulated">{t('changes.simulated_why')}</Notice>}
    </div>
  )
}

/** What changed in the list of commitments, under the filter of its address. */
export const ListChanges = ({ filter, isNarrowed, page, days }: ListChangesProps) => {
  const { t } = useTranslation('as-of')
  const { number } = useFormat()
  const { trpc } = useRouteContext({ from: '__root__' })
  const hrefOf = useOwnHref()
  const searchOf = useOwnSearch()
  const sample: 'real' | 'simulated' = filter.sample === 'simulated' ? 'simulated' : 'real'
  const asked = filter.region === undefined ? { ...filter, sample } : filter
  const changes = useQuery({ ...changesQuery(trpc, asked, days, page), placeholderData: keepPreviousData })
  const list: Href = `/komitmen${searchOf({ banding: undefined, hanya: undefined, halaman: undefined })}`
  return (
    <ChangesFrame
      title={t('changes.title_of', { name: t('changes.commitments') })}
      finding={useFinding(changes.data, isNarrowed)}
      back={{ label: t('changes.commitments'), href: list }}
      days={days}
      region={filter.region}
    >
      {filter.region === undefined && <SampleSwitch sample={sample} />}
      {isNarrowed && <p className={styles.soft}>{t('changes.narrowed')}</p>}
      <ChangesBody query={changes}>
        {changes.data && (
          <>
            {changes.data.items.length < changes.data.total && (
              <p className={styles.filter}>
                {t('changes.page', {
                  shown: number(changes.data.items.length),
                  total: number(changes.data.total),
                })}
              </p>
            )}
            <ChangedCommitments items={changes.data.items} days={days} hasRegions />
            <Pagination
              page={page}
              pages={Math.ceil(changes.data.total / changesOnPage)}
              hrefOf={(other) => hrefOf({ halaman: other > 1 ? String(other) : undefined })}
            />
          </>
        )}
        <WholeDays path={list} days={days} file={changesFile(asked, days)} />
      </ChangesBody>
    </ChangesFrame>
  )
}
