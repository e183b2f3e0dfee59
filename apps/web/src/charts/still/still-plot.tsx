import { type ReactNode, use, useId } from 'react'
import styles from '../plot/plot.module.css'
import { KeptMarkup } from './kept-markup.tsx'
import { type StillDrawings, StillDrawingsContext } from './still-drawings.ts'

interface StillPlotProps {
  /** Draws the same with the server's means. */
  readonly draw: (drawings: StillDrawings, id: string) => string
  /** The plot as recharts draws it: an empty place until it is laid out, which only happens in a browser. */
  readonly children: ReactNode
}

/** A plot with what stands in its place until it is laid out. */
export const StillPlot = ({ draw, children }: StillPlotProps) => {
  const drawings = use(StillDrawingsContext)
  const id = useId()
  return (
    <>
      {children}
      <KeptMarkup markup={drawings === null ? undefined : draw(drawings, id)} className={styles.still} />
    </>
  )
}
