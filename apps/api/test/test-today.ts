/** The day every test stands on; nothing reads the machine's clock or zone. */
export const testToday = '2026-11-23'
/** An instant of that day, in the afternoon of Jakarta. */
export const testNow = (): Date => new Date('2026-11-23T08:00:00Z')
