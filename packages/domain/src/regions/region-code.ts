/** The code of the fictional province. */
export const simulatedProvince = '99'

/**
 * Whether the code is of the fictional province: Kemendagri gives none from 99 up, so these are ours.
 * The database derives `region.is_simulated` by the same rule.
 */
export const isSimulatedRegion = (code: string): boolean => code >= simulatedProvince
