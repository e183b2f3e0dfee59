import { Stat, type StatItem } from './stat.tsx'
import styles from './stat-list.module.css'

export const StatList = ({ items }: { readonly items: readonly StatItem[] }) => (
  <dl className={styles.list}>
    {items.map(({ key, ...item }) => (
      <Stat key={key} {...item} />
    ))}
  </dl>
)
