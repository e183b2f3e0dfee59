// Runs before the first paint, so that neither theme nor language flashes. A file of its own because the content
// security policy allows no inline script, and in words that browsers older than the oldest supported know. Storage may
// be forbidden (private windows): then the defaults hold.
;(function () {
  var stored = function (key) {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }
  var root = document.documentElement
  // What only the script can open is closed only where there is one; where the program does not come, it is opened again.
  root.dataset.script = 'coming'
  setTimeout(function () {
    if (root.dataset.script === 'coming') delete root.dataset.script
  }, 15000)
  var tag = document.currentScript
  // A button of a page the server drew is pressed in vain until the program is there: it is told then (early-press.ts).
  if (root.dataset.view)
    document.addEventListener(
      'click',
      function (event) {
        var button = root.dataset.script !== 'ready' && event.target.closest && event.target.closest('button')
        if (button) button.dataset.pressed = ''
      },
      true,
    )
  // Younger than all of these are Chrome and Edge 109, Firefox 115 and Safari 15.4, the oldest that are supported.
  if (!Object.hasOwn || !window.structuredClone || !Array.prototype.findLast)
    root.setAttribute('data-browser', 'too-old')
  // In a page the server drew, what such a browser is told stands in a comment, because browsers of text show it else.
  if (root.dataset.browser && root.dataset.view)
    document.addEventListener('DOMContentLoaded', function () {
      for (var node = document.body.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 8 && node.data.indexOf('class="late"') !== -1) {
          document.body.insertAdjacentHTML('beforeend', node.data)
          break
        }
    })
  var array = Array.prototype
  var isWhole =
    Map.groupBy &&
    Object.groupBy &&
    Promise.withResolvers &&
    array.toReversed &&
    array.toSorted &&
    array.toSpliced &&
    array.with
  // Written into the page, because only so does the program, a module, wait for it.
  if (!isWhole && tag && tag.dataset.older)
    // oxlint-disable-next-line typescript/no-deprecated -- no other way makes a module wait for a script
    document.write('<script src="' + tag.dataset.older + '"></script>')
  var theme = stored('estafet.theme')
  if (theme !== 'light' && theme !== 'dark')
    theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  root.dataset.theme = theme
  var colour = document.querySelector('meta[name="theme-color"]')
  if (colour && theme === 'dark') colour.setAttribute('content', '#12141d')
  var asked = (new URLSearchParams(window.location.search).get('lang') || '').toLowerCase().split(/[-_]/)[0]
  if (asked === 'in') asked = 'id'
  var isAsked = asked === 'id' || asked === 'en'
  var language = isAsked ? asked : stored('estafet.language')
  if (!root.dataset.view) root.lang = language === 'en' ? 'en' : 'id'
  else if ((language === 'id' || language === 'en') && language !== root.lang) {
    // The server does not know what this reader chose. Nothing of the other language is shown meanwhile.
    root.style.visibility = 'hidden'
    var address = new URL(window.location.href)
    address.searchParams.set('lang', language)
    window.location.replace(address)
    return
  }
  var texts = tag && tag.dataset[root.lang === 'en' ? 'textsEn' : 'textsId']
  if (texts) {
    var preload = document.createElement('link')
    preload.rel = 'modulepreload'
    preload.href = texts
    preload.crossOrigin = ''
    document.head.append(preload)
  }
})()
