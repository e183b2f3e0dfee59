/** Simulated regions carry codes from 99 up, so that no mark can be lost on the way. */
export const isSimulatedCode = (regionCode: string): boolean => Number(regionCode.slice(0, 2)) >= 99
