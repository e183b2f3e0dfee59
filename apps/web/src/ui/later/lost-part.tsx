import { Component, type ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { ErrorPanel } from '../notices/error-panel.tsx'
import { isLostScript } from './lost-script.ts'

const Told = () => {
  const { t } = useTranslation('ui')
  return (
    <ErrorPanel
      message={t('part_lost')}
      next={t('part_lost_next')}
      onRetry={() => window.location.reload()}
      retryLabel={t('reload')}
    />
  )
}

interface LostPartProps {
  readonly children: ReactNode
}

/** Where the script or the texts of a part do not come, the part says so, and the rest of the page stays as it is. */
export class LostPart extends Component<LostPartProps, { readonly error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (isLostScript(error)) return <Told />
    // A fault of our own is the page's to tell.
    throw error
  }
}
