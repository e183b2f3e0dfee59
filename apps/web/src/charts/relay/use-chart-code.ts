import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { savesData } from '../../ui/later/when-calm.ts'

/** So long after the page has come, what it needs is there and the line is free. */
const quietMs = 4_000

/**
 * A chart's component once it is wanted, with its texts: when the reader comes near, or when the page is printed. So
 * that a print in which it was never near shows it too, it is fetched quietly some seconds after the page has come:
 * a print does not wait. Keep `load` stable.
 * @param isWanted false where the chart comes in another way. What cannot be fetched is thrown, as by `lazy`.
 */
export const useChartCode = <Props>(
  load: () => Promise<ComponentType<Props>>,
  isNear: boolean,
  isWanted = true,
): ComponentType<Props> | null => {
  const { i18n } = useTranslation()
  const fetched = useRef<ComponentType<Props>>(null)
  const [shown, setShown] = useState<ComponentType<Props> | null>(null)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)

  const fetchCode = useCallback(async () => {
    const [code] = await Promise.all([load(), i18n.loadNamespaces(['charts', 'anchors'])])
    fetched.current = code
    return code
  }, [load, i18n])

  useEffect(() => {
    if (!isNear || !isWanted) return
    fetchCode().then(
      (code) => setShown(() => code),
      (error: unknown) => setFailure({ error }),
    )
  }, [isNear, isWanted, fetchCode])

  useEffect(() => {
    if (!isWanted) return
    const timer = savesData() ? undefined : setTimeout(() => void fetchCode().catch(() => {}), quietMs)
    const onPrint = () => {
      const code = fetched.current
      if (code !== null) flushSync(() => setShown(() => code))
    }
    window.addEventListener('beforeprint', onPrint)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [isWanted, fetchCode])

  if (failure !== null) throw failure.error
  return shown
}
