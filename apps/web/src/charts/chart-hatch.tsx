import styles from './chart-hatch.module.css'

/** Slanted lines as an SVG fill: acting heads in the relay, missing values on the map. Use as `url(#id)`. */
export const ChartHatch = ({ id, spacing = 5 }: { readonly id: string; readonly spacing?: number }) => (
  <pattern
    id={id}
    width={spacing}
    height={spacing}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect className={styles.ground} width={spacing} height={spacing} />
    <line className={styles.line} x1="0" x2="0" y1="0" y2={spacing} strokeWidth={spacing / 4} />
  </pattern>
)
