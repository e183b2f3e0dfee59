/** Names fictional cities give their initiatives. */
export const brandNames = [
  'Sapa Warga',
  'Ruang Dengar',
  'Pintu Terang',
  'Jendela Warga',
  'Suara Kita',
  'Satu Layar',
  'Rembuk Terbuka',
  'Lentera Data',
  'Jembatan Warga',
  'Teras Publik',
  'Kabar Kita',
  'Titik Temu',
] as const

/** A name after the leader of the day: the risk the product watches for. */
export const leaderBrand = (leaderName: string): string => `Bersama ${leaderName.split(' ')[0]}`
