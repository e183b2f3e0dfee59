import { useTranslation } from 'react-i18next'

/**
 * Waits, inside the nearest `Suspense`, for the texts of what comes after the first view. A file that did not come
 * would leave bare keys; said as any script that did not come, so that a reload is offered.
 */
export const useRecordTexts = (): void => {
  const { i18n } = useTranslation('commitment-record')
  if (!i18n.hasResourceBundle(i18n.language, 'commitment-record'))
    throw new Error('Importing a module script failed: the texts of the commitment')
}
