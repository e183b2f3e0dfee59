/** The hatch of what is missing, for SVG: put it inside the picture's `defs` and fill with `url(#id)`. */
export const HatchPattern = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" fill="var(--paper)" />
    <path d="M0 0V6" stroke="var(--hatch-ink)" strokeWidth="3" />
  </pattern>
)
