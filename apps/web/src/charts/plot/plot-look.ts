/** Nothing in a plot moves by itself: it stands at once, on paper and for readers who want less motion as well. */
export const still = { isAnimationActive: false } as const

/** The line at the place told. */
export const cursor = { stroke: 'var(--chart-ink)', strokeDasharray: '2 2' } as const

export const axisLine = { stroke: 'var(--chart-axis)' } as const
