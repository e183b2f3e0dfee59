import '../chart-tokens.css'
import type { ReactNode } from 'react'
import { panelColumns } from './panel-columns.ts'
import styles from './plot.module.css'
import { readDownwards } from './read-downwards.ts'

interface PlotPanelsProps<Panel> {
  readonly panels: readonly Panel[]
  /** Of all panels together, in px: measured on a screen, given on paper and in a file. */
  readonly width: number
  /** Names the picture for those who do not see it. */
  readonly label: string
  readonly draw: (panel: Panel, width: number) => ReactNode
  /** Whether the bars of a panel lie one under the other. */
  readonly isDownwards?: boolean
  /** Says in the picture what its fills mean, where it leaves the page and the legend beside it. */
  readonly legend?: ReactNode
}

/** Plots of the same kind on the same scale, side by side. Each is a stop of the keyboard with a name of its own. */
export const PlotPanels = <Panel extends { readonly key: string }>({
  panels,
  width,
  label,
  draw,
  isDownwards = false,
  legend,
}: PlotPanelsProps<Panel>) => {
  const { columns, panelWidth } = panelColumns(panels.length, width)
  return (
    <div role="group" aria-label={label} className={styles.plots}>
      <div className={styles.panels} style={{ gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)` }}>
        {panels.map((panel) => (
          <div
            key={panel.key}
            role="presentation"
            className={styles.panel}
            onKeyDownCapture={isDownwards ? readDownwards : undefined}
          >
            {draw(panel, panelWidth)}
          </div>
        ))}
      </div>
      {legend}
    </div>
  )
}
