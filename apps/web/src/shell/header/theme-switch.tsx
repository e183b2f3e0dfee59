import { useTranslation } from '../../ui/text/use-translation.ts'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import styles from './site-header.module.css'
import { chooseTheme, useTheme } from './theme.ts'

export const ThemeSwitch = () => {
  const { t } = useTranslation('shell')
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  const label = t(`theme_to_${other}`)
  return (
    <button
      type="button"
      className={styles.tool}
      data-needs="script"
      title={label}
      onClick={() => chooseTheme(other)}
    >
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        aria-hidden="true"
      >
        {other === 'dark' ? (
          <path strokeLinejoin="round" d="M16.2 12.2A6.8 6.8 0 0 1 7.8 3.8a6.8 6.8 0 1 0 8.4 8.4Z" />
        ) : (
          <>
            <circle cx="10" cy="10" r="3.6" />
            <path
              strokeLinecap="round"
              d="M10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M15.8 4.2l-1.2 1.2M5.4 14.6l-1.2 1.2"
            />
          </>
        )}
      </svg>
      <VisuallyHidden>{label}</VisuallyHidden>
    </button>
  )
}
