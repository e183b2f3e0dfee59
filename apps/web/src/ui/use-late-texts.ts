import { useTranslation } from 'react-i18next'

/**
 * Waits, inside the nearest `Suspense`, for texts that come after the first view. A file that did not come would leave
 * bare keys; said as any script that did not come, so that a reload is offered.
 */
export const useLateTexts = (feature: string): void => {
  const { i18n } = useTranslation(feature)
  if (!i18n.hasResourceBundle(i18n.language, feature))
    throw new Error(`Importing a module script failed: the texts of ${feature}`)
}
