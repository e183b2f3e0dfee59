import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { FieldTexts } from './field.tsx'
import { addressOf, KeptFields, type Sent, wordsName } from './sent-form.tsx'
import { TextField } from './text-field.tsx'

interface LiveSearchProps extends Pick<FieldTexts, 'label' | 'hint'> {
  /** The text now searched for. */
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly sent: Sent
}

const pauseMs = 350

/** Searches when typing pauses, or at once on Enter. The field keeps its focus and whatever is being typed. */
export const LiveSearch = ({ label, hint, value, onSearch, sent }: LiveSearchProps) => {
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  const [asked, setAsked] = useState(value)
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])

  // The address changed: by our own search, which must not disturb the field, or by Back or a link.
  if (value !== shown) {
    setShown(value)
    if (value !== asked) setText(value)
  }

  const send = (wanted: string) => {
    window.clearTimeout(timer.current)
    setAsked(wanted)
    if (wanted !== value) onSearch(wanted)
  }
  const type = (typed: string) => {
    setText(typed)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => send(typed.trim()), pauseMs)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    send(text.trim())
  }
  return (
    <form role="search" action={addressOf(sent)} onSubmit={submit}>
      <KeptFields {...sent} />
      <TextField
        label={label}
        hint={hint}
        type="search"
        name={wordsName}
        value={text}
        onChange={(event) => type(event.target.value)}
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
      />
    </form>
  )
}
