const externalLink = /<a\b(?=[^>]*\shref="(https?:[^"]*)")(?![^>]*\sdata-cited)/g

/**
 * A page as it is drawn, with a number at each link that leaves the site, for paper, and their addresses in the place
 * that `PrintedLinks` keeps for them. The same address has the same number.
 */
export const withPrintedLinks = (body: string): string => {
  const [start, end] = [body.indexOf('<main'), body.indexOf('</main>')]
  const numbers = new Map<string, number>()
  const main = body.slice(start, end).replaceAll(externalLink, (tag, address: string) => {
    const number = numbers.get(address) ?? numbers.size + 1
    numbers.set(address, number)
    return `${tag} data-link="${number}"`
  })
  if (start === -1 || numbers.size === 0) return body
  const items = [...numbers.keys()].map((address) => `<li>${address}</li>`).join('')
  return (
    body.slice(0, start) +
    main +
    body
      .slice(end)
      .replace(
        /(<aside\b[^>]*\sdata-links="([^"]*)"[^>]*>)(?=<\/aside>)/,
        (_, place: string, title: string) => `${place}<h2>${title}</h2><ol>${items}</ol>`,
      )
  )
}
