const gap = 36
/** Narrower than this the words of a panel do not fit. */
const narrowest = 290
const mostColumns = 3

/** Several equal plots beside each other: in as many columns as there is room for, each so wide. One takes the width. */
export const panelColumns = (
  panels: number,
  width: number,
): { readonly columns: number; readonly panelWidth: number } => {
  const columns = Math.max(1, Math.min(panels, mostColumns, Math.floor((width + gap) / (narrowest + gap))))
  return { columns, panelWidth: Math.floor((width - gap * (columns - 1)) / columns) }
}
