import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { Cluster, Stack } from '../../ui/layout/layout.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { HandoverProblem } from './handover-problem.ts'

const route = getRouteApi('/pergantian/$code/$date')

const isProblem = (data: unknown): data is HandoverProblem =>
  typeof data === 'object' && data !== null && 'reason' in data && 'known' in data

/** The address names no handover: says why, and lists those of the region that can be opened. */
export const TransitionNotFound = ({ data }: { readonly data?: unknown }) => {
  const { t } = useTranslation(['transition', 'errors'])
  const { day, impreciseDay } = useFormat()
  const { code, date } = route.useParams()
  const { reason, name, known }: HandoverProblem = isProblem(data)
    ? data
    : { reason: 'region_not_found', name: null, known: [] }
  const values = { code, name: name ?? code, value: reason === 'day' ? date : day(date) }
  return (
    <Page
      title={t('not_found.title')}
      lede={reason === 'day' ? t('not_found.day', values) : t(`errors:${reason}`, values)}
    >
      <Stack gap={5}>
        {known.length > 0 && (
          <div>
            <p>{t('not_found.known', values)}</p>
            <ul>
              {known.map(({ on, precision }) => (
                <li key={on}>
                  <Link href={`/pergantian/${code}/${on}`}>{impreciseDay(on, precision)}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Cluster>
          {name !== null && <ButtonLink href={`/kota/${code}`}>{t('not_found.region', { name })}</ButtonLink>}
          <ButtonLink href="/pergantian">{t('not_found.calendar')}</ButtonLink>
        </Cluster>
      </Stack>
    </Page>
  )
}
