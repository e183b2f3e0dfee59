/** 97.5th percentile of the standard normal distribution: of a 95 % interval. */
export const z95 = 1.959963984540054
