// Runs before the first paint, so that neither theme nor language flashes. A file of its own because the content
// security policy allows no inline script. Storage may be forbidden (private windows): then the defaults hold.
;(function () {
  var stored = function (key) {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }
  var root = document.documentElement
  var theme = stored('estafet.theme')
  if (theme !== 'light' && theme !== 'dark')
    theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  root.dataset.theme = theme
  var colour = document.querySelector('meta[name="theme-color"]')
  if (colour && theme === 'dark') colour.setAttribute('content', '#12141d')
  var asked = new URLSearchParams(window.location.search).get('lang')
  var language = asked === 'id' || asked === 'en' ? asked : stored('estafet.language')
  root.lang = language === 'en' ? 'en' : 'id'
  var texts =
    document.currentScript && document.currentScript.dataset[root.lang === 'en' ? 'textsEn' : 'textsId']
  if (texts) {
    var preload = document.createElement('link')
    preload.rel = 'modulepreload'
    preload.href = texts
    preload.crossOrigin = ''
    document.head.append(preload)
  }
})()
