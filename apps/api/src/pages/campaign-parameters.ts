/** What apps and newsletters hang on links that are shared, to know where a reader came from. It says nothing of a page. */
const campaignParameter =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_gl)$/i

/** The query without what says only where the reader came from, so that a page is drawn once for all who were sent to it. */
export const withoutCampaign = (query: string): string =>
  query === ''
    ? ''
    : query
        .split('&')
        .filter((parameter) => !campaignParameter.test(parameter.split('=', 1)[0] ?? ''))
        .join('&')
