import type { Request } from 'express'

const isHostName = (host: string): boolean => /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i.test(host)

/**
 * Scheme and host a request asks; empty where that can be no host's name: it is a stranger's word, and goes into what
 * is answered.
 */
export const askedOrigin = ({ protocol, headers: { host = '' } }: Request): string => {
  const origin = `${protocol}://${host}`
  return /^https?$/.test(protocol) && isHostName(host) && URL.canParse(origin) ? origin : ''
}
