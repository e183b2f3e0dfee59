import { type IsoDay, methodVersion } from '@estafet/domain'
import { useState } from 'react'
import { Button } from '../../ui/controls/button.tsx'
import { citedAddress } from '../../ui/text/cited-address.ts'
import { useWords, type Words } from '../use-words.ts'
import styles from './chart-export.module.css'
import type { ExportedPicture } from './drawn-picture.ts'
import type { PictureFormat } from './save-picture.ts'
import type { ChartCaption } from './standalone-svg.ts'

export interface ChartExportProps {
  /** Without its ending: `estafet-61.71-bagan-estafet-2026-11-23`. */
  readonly fileName: string
  /** What it is: "Bagan estafet Kota Pontianak". */
  readonly name: string
  /** What it shows, as one sentence. */
  readonly finding: string
  /** What a reader must bear in mind, below the finding: that a set is no sample, how few there are. */
  readonly notes?: readonly string[]
  /** Short names of the sources, numbered in this order. */
  readonly sources: readonly string[]
  readonly asOf: IsoDay
  readonly isSimulated: boolean
  /**
   * The chart, asked for when a file is: what is drawn already (`() => svgRef.current`), or better an element of one or
   * several `<svg>` laid out for `exportRoom` px, because a phone's picture is too small for a page.
   */
  readonly draw: () => ExportedPicture | Promise<ExportedPicture>
}

/** More would make a list longer than its picture; the page has them all. */
const mostSources = 30

const captionOf = (chart: ChartExportProps, { t, day }: Words): ChartCaption => {
  const { name, finding, notes = [], sources, asOf, isSimulated } = chart
  const address = citedAddress(window.location.href, asOf)
  const left = sources.length - mostSources
  return {
    name,
    finding,
    notes,
    sourcesTitle: t('export.sources'),
    sources: sources.slice(0, mostSources),
    moreSources: left > 0 ? t('export.more', { count: left, address }) : null,
    imprint: t('export.imprint', { on: day(asOf, 'long'), version: methodVersion, address }),
    simulatedMark: isSimulated ? t('export.simulated') : null,
  }
}

const formats: readonly PictureFormat[] = ['png', 'svg']

/**
 * Two buttons that hand a chart to the reader as a picture: PNG for a slide, SVG for print. The file says by itself
 * what it shows, of which day, by which method version and from which sources. Put it in a figure's `downloads`.
 */
export const ChartExport = (chart: ChartExportProps) => {
  const words = useWords()
  const { t } = words
  const [state, setState] = useState<PictureFormat | 'failed' | null>(null)
  const save = async (format: PictureFormat) => {
    setState(format)
    try {
      const [{ savePicture }, picture] = await Promise.all([import('./save-picture.ts'), chart.draw()])
      await savePicture(picture, captionOf(chart, words), chart.fileName, format)
      setState(null)
    } catch {
      setState('failed')
    }
  }
  return (
    <span className={styles.export} data-print="none" data-needs="script">
      <span aria-hidden="true">{t('export.label')}</span>
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          aria-label={t(`export.${format}Label`)}
          aria-busy={state === format}
          onClick={() => void save(format)}
        >
          {t(`export.${format}`)}
        </Button>
      ))}
      <span role="status" className={styles.said}>
        {state === 'failed' && t('export.failed')}
        {(state === 'png' || state === 'svg') && t('export.working')}
      </span>
    </span>
  )
}
