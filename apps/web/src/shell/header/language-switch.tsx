import { languages, type Language } from '@estafet/i18n'
import { useLinkProps } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { rememberLanguage } from '../../i18n.ts'
import { useLanguage } from '../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import styles from './site-header.module.css'

/** Links to the same page in the other language: each language has its own shareable address. */
export const LanguageSwitch = () => {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.languages} role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <Fragment key={language}>
          <LanguageLink language={language} />{' '}
        </Fragment>
      ))}
    </div>
  )
}

const LanguageLink = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('shell')
  const isCurrent = useLanguage() === language
  const props = useLinkProps({
    to: '.',
    search: (search) => ({ ...search, lang: language === 'id' ? undefined : language }),
    hash: true,
    replace: true,
    resetScroll: false,
    preload: false,
    onClick: () => rememberLanguage(language),
  })
  return (
    <a
      {...props}
      className={styles.language}
      lang={language}
      hrefLang={language}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {language.toUpperCase()}
      <VisuallyHidden> {t(`language_${language}`)}</VisuallyHidden>
    </a>
  )
}
