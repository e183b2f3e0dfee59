import styles from './brand-mark.module.css'

/** One lane ends, the next begins, and the baton passes between them. */
export const BrandMark = () => (
  <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect className={styles.cloth} width="32" height="32" rx="7" />
    <g fill="none" strokeLinecap="round">
      <path className={styles.lane} strokeWidth="2.8" d="M0 22.5h12M20 9.5h12" />
      <path className={styles.baton} strokeWidth="5.5" d="m11.5 21.5 9-11" />
    </g>
  </svg>
)
