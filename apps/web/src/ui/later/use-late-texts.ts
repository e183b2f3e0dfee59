import type { TextFeature } from '@estafet/i18n'
import { useTranslation } from '../text/use-translation.ts'

/**
 * Waits, inside the nearest `Suspense`, for texts that come after the first view.
 * @throws Error when their file did not come, worded as a browser words a lost script: without the texts the reader
 * would see keys, and what catches a lost script offers a reload.
 */
export const useLateTexts = (feature: TextFeature): void => {
  const { i18n } = useTranslation(feature)
  if (!i18n.hasResourceBundle(i18n.language, feature))
    throw new Error(`Importing a module script failed: the texts of ${feature}`)
}
