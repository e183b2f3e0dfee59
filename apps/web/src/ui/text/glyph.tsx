/**
 * Small marks that differ in shape, so that they are told apart without colour: in print, in black and white, and
 * by readers who do not see colours. Always beside a word.
 */
const glyphs = {
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  'check-late': 'M2 8.5 5 11.5 10 5M12.5 9v3.2M12.5 14v.4',
  ring: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
  dot: 'M8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.6',
  triangle: 'M8 3 14 13H2ZM8 6.8v2.7M8 11.2v.3',
  'triangle-double': 'M5.5 3.5 10 12H1ZM10.2 3.5 15 12h-3.2',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3 8h10',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  question: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.2v.3',
  baton: 'M3.5 12.5 12.5 3.5M1.5 13.5h4M10.5 2.5h4',
  document: 'M4 2.5h5.5L12 5v8.5H4ZM6.2 7.5h3.6M6.2 10h3.6',
  speech: 'M2.5 3.5h11v7h-6l-3 2.8v-2.8h-2Z',
  moon: 'M12.8 9.6A5.3 5.3 0 0 1 6.4 3.2a5.3 5.3 0 1 0 6.4 6.4Z',
  stop: 'M4 4h8v8H4Z',
  half: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3ZM8 3v10M8 8h4.8M8 5.5h4M8 10.5h4',
  empty: 'M3 3h10v10H3ZM3 9l6-6M5 13l8-8M9.5 13 13 9.5',
  shield: 'M8 2.5 13 4v4c0 3-2 4.7-5 5.8C5 12.7 3 11 3 8V4ZM5.8 8l1.7 1.7L10.6 6.4',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 7.5v3.3M8 5.1v.3',
} as const
export type GlyphName = keyof typeof glyphs

export const Glyph = ({ name, size = '1em' }: { readonly name: GlyphName; readonly size?: string }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={glyphs[name]} />
  </svg>
)
