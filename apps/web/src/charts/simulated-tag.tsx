import { useWords } from './use-words.ts'
import styles from './simulated-tag.module.css'

/** The mark that invented data carries on every picture, so that a copied picture carries it too. */
export const SimulatedTag = () => {
  const { t } = useWords()
  return <strong className={styles.tag}>{t('simulated')}</strong>
}
