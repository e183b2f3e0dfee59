interface KeptMarkupProps {
  /** HTML of our own making; in the browser, which does not make it, left out. */
  readonly markup: string | undefined
  readonly className?: string | undefined
}

// The same object each time: React would write another one into the page, over what stands there.
const whatStands = { __html: '' }

/**
 * What only the server draws. The browser takes it over as it stands, whatever it is, and never draws it: its script
 * stays where it is made. Empty where the browser draws the page by itself.
 */
export const KeptMarkup = ({ markup, className }: KeptMarkupProps) => (
  <div
    className={className}
    data-still=""
    suppressHydrationWarning
    // Our own drawing, made by React from values it escapes.
    dangerouslySetInnerHTML={markup === undefined ? whatStands : { __html: markup }}
  />
)
