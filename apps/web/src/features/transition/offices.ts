/** The word of the vocabulary for the head of each kind of region. */
export const offices = { province: 'governor', kabupaten: 'regent', kota: 'mayor' } as const
