import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { useFormat } from '../../../../ui/text/use-format.ts'
import { type Succession, successionWhen } from '../agency-successions.ts'

/** One agency carrying on for another: the commitment stays the same. */
export const AgencyEntry = ({ succession }: { readonly succession: Succession }) => {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { before, after } = succession
  const { key, day } = successionWhen(succession, format)
  return <p>{t('agency.told', { before, after, when: t(key, { day }) })}</p>
}
