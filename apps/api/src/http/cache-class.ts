/**
 * How an answer may be kept, which its route declares; what kind of client asks, with which cookies, changes nothing of it.
 * `kept`: the same for all, kept in memory under the version of the data and the day, and by any cache that asks again.
 * `streamed`: the same for all, but a file that may be large, so it is kept nowhere here.
 * `made`: says when it was made, so that no cache may store it.
 * `own`: depends on who asks, and is neither kept nor shared.
 */
export const cacheClasses = ['kept', 'streamed', 'made', 'own'] as const
export type CacheClass = (typeof cacheClasses)[number]
