import 'react'

// Lets a component hand a measured length to its style sheet.
declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number
  }
}
