import { useTranslation } from 'react-i18next'
import { RelayRoom } from '../../../charts/relay/relay-room.tsx'
import { Section } from '../../../ui/page.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const loadRelay = async () => (await import('./commitment-relay.tsx')).CommitmentRelay

export const CommitmentRelaySection = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  return (
    <Section id="estafet" title={t('relay_title')}>
      <RelayRoom lanes={1} load={loadRelay}>
        {(Relay) => <Relay detail={detail} />}
      </RelayRoom>
    </Section>
  )
}
