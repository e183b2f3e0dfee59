/** Where one of several equal panels stands, in px. */
export interface PanelPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

const gap = 36
/** Narrower than this the words of a panel do not fit. */
const narrowest = 290

/** As many equal columns as there is room for, and rows of `height` px. One panel takes the whole width. */
export const panelGrid = (
  panels: number,
  width: number,
  height: number,
): { readonly places: readonly PanelPlace[]; readonly height: number } => {
  const columns = Math.max(1, Math.min(panels, 3, Math.floor((width + gap) / (narrowest + gap))))
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns)
  return {
    places: Array.from({ length: panels }, (_, index) => ({
      x: (index % columns) * (panelWidth + gap),
      y: Math.floor(index / columns) * height,
      width: panelWidth,
    })),
    height: Math.ceil(panels / columns) * height,
  }
}
