import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { translated } from '../../../ui/text/translated.ts'
import type { Trpc } from '../../../trpc.ts'
import { Combobox } from '../../../ui/controls/combobox.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { suggestionItems, targetOf } from './home-suggestions.ts'
import { useSearchOfEveryPage } from '../../../use-kept-search.ts'
import { addressOf, KeptFields, wordsName } from '../../../ui/controls/sent-form.tsx'
import { everythingQuery } from '../home.queries.ts'

// As long as somebody typing pauses between words; each pause asks once.
const pauseMs = 250

const useAfterPause = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text.trim()), pauseMs)
    return () => window.clearTimeout(timer)
  }, [text])
  return settled
}

interface HomeSearchProps {
  readonly trpc: Trpc
  readonly asOf: string | undefined
}

/** Regions, commitments and heads by what is typed, as suggestions; Enter goes to all that is found. */
export const HomeSearch = ({ trpc, asOf }: HomeSearchProps) => {
  const { t } = useTranslation('home')
  const { language } = useFormat()
  const navigate = useNavigate()
  const kept = useSearchOfEveryPage()
  const sent = { action: '/kota', kept } as const
  const [text, setText] = useState('')
  const settled = useAfterPause(text)
  const found = useQuery({ ...everythingQuery(trpc, settled, asOf), enabled: settled !== '' })
  const goToAll = (cari: string) => void navigate({ to: '/kota', search: cari ? { cari } : {} })
  const find = (typed: string) =>
    suggestionItems(found.data, {
      head: (name) => t('suggest.head', { name }),
      commitment: (region) => t('suggest.commitment', { region }),
      translated: (title, english) => translated(title, english, language),
      all: t('suggest.all', { q: typed.trim() }),
    })
  const choose = (key: string) => {
    const target = targetOf(key)
    if (target.is === 'region') void navigate({ to: '/kota/$code', params: { code: target.code } })
    else if (target.is === 'commitment') void navigate({ to: '/komitmen/$id', params: { id: target.id } })
    else goToAll(settled)
  }
  return (
    <form action={addressOf(sent)} onSubmit={(event) => event.preventDefault()}>
      <KeptFields {...sent} />
      <Combobox
        name={wordsName}
        label={t('search')}
        hint={t('search_hint')}
        placeholder=""
        items={[]}
        find={find}
        onText={setText}
        onSubmit={(typed) => goToAll(typed.trim())}
        onChoose={choose}
      />
    </form>
  )
}
