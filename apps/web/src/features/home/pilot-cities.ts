/** The three cities of the 2017 forum, as its paper lists them. */
export const pilotCities = [
  { code: '36.71', name: 'Kota Tangerang', why: 'tangerang' },
  { code: '35.76', name: 'Kota Mojokerto', why: 'mojokerto' },
  { code: '61.71', name: 'Kota Pontianak', why: 'pontianak' },
] as const

export const pilotComparison = `/bandingkan?kota=${pilotCities.map(({ code }) => code).join('~')}`
