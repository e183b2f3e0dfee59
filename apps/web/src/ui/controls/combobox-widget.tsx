import { useMemo, useState } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import styles from './combobox.module.css'
import { classNames } from '../text/class-names.ts'
import { type ComboboxItem, matchItems } from './combobox-match.ts'
import fieldStyles from './field.module.css'

export interface ComboboxProps {
  /** Under which the browser sends what is typed where the script has not come. */
  readonly name?: string
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly items: readonly ComboboxItem[]
  /** Finds the items a text means, the nearest first; without it, those that hold its words. */
  readonly find?: (text: string) => readonly ComboboxItem[]
  /** Told what is typed. */
  readonly onText?: (text: string) => void
  /** Enter without a choice from the list. */
  readonly onSubmit?: (text: string) => void
  /** Called once for each choice; the field is then empty again, ready for the next. */
  readonly onChoose: (key: string) => void
}

/** What the reader had typed before the widget's script arrived. */
interface ComboboxStart {
  readonly text: string
  readonly hasFocus: boolean
}

interface ComboboxWidgetProps extends ComboboxProps {
  readonly start: ComboboxStart
}

const mostShown = 60

export const ComboboxWidget = (props: ComboboxWidgetProps) => {
  const { label, hint, placeholder, items, find, onText, onSubmit, onChoose, start } = props
  const { t } = useTranslation('ui')
  const [text, setText] = useState(start.text)
  // A choice starts the field anew: emptied in place it would open its list again over the page.
  const [round, setRound] = useState(0)
  const shown = useMemo(
    () => [...(find && text.trim() !== '' ? find(text) : matchItems(items, text))].slice(0, mostShown),
    [find, items, text],
  )
  const type = (typed: string) => {
    setText(typed)
    onText?.(typed)
  }
  return (
    <ComboBox
      key={round}
      className={classNames(fieldStyles.field)}
      items={shown}
      inputValue={text}
      onInputChange={type}
      value={null}
      onChange={(key) => {
        if (key === null) return
        onChoose(String(key))
        type('')
        setRound(round + 1)
      }}
      menuTrigger={round === 0 ? 'focus' : 'input'}
      allowsEmptyCollection
      // The list is already matched, with codes and without accents.
      defaultFilter={() => true}
    >
      <Label className={classNames(fieldStyles.label)}>{label}</Label>
      {hint && (
        <Text slot="description" className={classNames(fieldStyles.hint)}>
          {hint}
        </Text>
      )}
      <Input
        className={classNames(fieldStyles.control)}
        placeholder={placeholder ?? t('choose')}
        autoComplete="off"
        onKeyDownCapture={(event) => {
          const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant')
          if (event.key !== 'Enter' || isChoosing || !onSubmit) return
          event.preventDefault()
          event.stopPropagation()
          onSubmit(text)
        }}
        // Takes over the focus from the field it replaces.
        autoFocus={start.hasFocus || round > 0}
      />
      <Popover className={classNames(styles.popover)} offset={4}>
        <ListBox
          aria-label={label}
          className={classNames(styles.list)}
          renderEmptyState={() => <p className={styles.none}>{t('no_match')}</p>}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.key} textValue={item.label} className={classNames(styles.item)}>
              {/* One name, that says all that is seen. */}
              <Text slot="label" className={classNames(styles.name)}>
                <span>{item.label}</span> {item.note && <span className={styles.note}>{item.note}</span>}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
