import { isSimulatedRegion } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Glyph } from '../../ui/text/glyph.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import { Toggletip } from '../../ui/controls/toggletip.tsx'
import styles from './simulated-mark.module.css'

interface SimulatedMarkProps {
  readonly regionCode: string
  /** Only the mark: inside a link or a dense list. */
  readonly isPlain?: boolean
}

/** The permanent mark of a simulated region; nothing for a real one, so it can stand wherever a region is named. */
export const SimulatedMark = ({ regionCode, isPlain }: SimulatedMarkProps) => {
  const { t } = useTranslation('shell')
  if (!isSimulatedRegion(regionCode)) return null
  const mark = (
    <span className={styles.mark}>
      <Glyph name="empty" />
      {t('simulated')}
    </span>
  )
  return isPlain ? mark : <Toggletip tip={t('simulated_gloss')}>{mark}</Toggletip>
}

/** The same as a sentence, at the top of a page about a simulated region; the mark beside its title has the rest. */
export const SimulatedNotice = ({ regionCode }: Pick<SimulatedMarkProps, 'regionCode'>) => {
  const { t } = useTranslation('shell')
  if (!isSimulatedRegion(regionCode)) return null
  return <Notice kind="simulated">{t('simulated_note')}</Notice>
}
