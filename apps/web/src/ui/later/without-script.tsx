import { type ComponentType, lazy } from 'react'

// The same object each time: React would write another one over what stands there.
const whatStands = { __html: '' }

/**
 * What only the server draws, for readers without a script: the browser does not ask for it, leaves it as it stands, and
 * does not show it.
 * @param load brings the component.
 */
export const withoutScript = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  if (!import.meta.env.SSR)
    return () => <div data-without="script" suppressHydrationWarning dangerouslySetInnerHTML={whatStands} />
  const Drawn = lazy(async () => ({ default: await load() }))
  return (props) => (
    <div data-without="script">
      <Drawn {...props} />
    </div>
  )
}
