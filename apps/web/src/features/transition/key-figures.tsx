import type { TextUnder } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './transition.module.css'

/** A number of the opening as the key of its text under `figures`. */
export interface KeyFigure<Feature extends 'decisions' | 'expectation'> {
  readonly key: TextUnder<Feature, 'figures'>
  readonly value: number
  /** The key of a text that says the number in days. */
  readonly dayKey?: TextUnder<Feature, 'figures'>
}

interface KeyFiguresProps {
  readonly figures: readonly { readonly key: string; readonly figure: string; readonly text: string }[]
}

/** The few numbers a reader leaves with, each with its words. */
export const KeyFigures = ({ figures }: KeyFiguresProps) => {
  const { t } = useTranslation('transition')
  return (
    <ul className={styles.figures} aria-label={t('figures')}>
      {figures.map(({ key, figure, text }) => (
        <li key={key}>
          <span className={styles.figure}>{figure}</span> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
