import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildTargets } from './oldest-browsers.ts'
import { darkWithoutScript } from './vite/dark-without-script.ts'
import { earlyScript } from './vite/early-script.ts'
import { offlineWorker } from './vite/offline-worker.ts'
import { olderBrowsersScript } from './vite/older-browsers-script.ts'
import { precompress } from './vite/precompress.ts'
import { preloadFirstView } from './vite/preload-first-view.ts'

const api = `http://localhost:${process.env['PORT'] ?? 3000}`
const proxy = { '/trpc': api, '/api': api }

// The policy the API sends with the built pages; `vite preview` sends it too, so that a breach shows early.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
].join('; ')

export default defineConfig({
  base: '/',
  // Scripts and styles find their files from where they lie themselves, so that one build serves under any path; the
  // page names them from the root, and the server puts the path of BASE_URL in front.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `/${file}` : { relative: true }),
  },
  // Texts are read as a whole: JSON inside a string is smaller, and faster to parse than as an object of the language.
  json: { namedExports: false, stringify: true },
  plugins: [
    react(),
    preloadFirstView(),
    olderBrowsersScript(),
    earlyScript(),
    offlineWorker(),
    precompress(),
  ],
  css: { postcss: { plugins: [darkWithoutScript] } },
  // `pnpm dev` says this address; another one beside it would be looked for in vain.
  server: { port: 5173, strictPort: true, proxy },
  preview: { proxy, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    manifest: true,
    // The oldest browsers start what they were not told to fetch ahead a moment later, and need nothing for it.
    modulePreload: { polyfill: false },
    target: [...buildTargets],
    cssTarget: [...buildTargets],
    // Fonts and pictures stay files: the policy allows no data: fonts, and files are cached on their own.
    assetsInlineLimit: 0,
    // One style sheet for everything is smaller than the round trips of many, and stays cached.
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake: {
        // They do not say so themselves; without it the parts for WebSockets and streams come along unused.
        moduleSideEffects: [{ test: /@trpc[\\/]/, sideEffects: false }],
      },
      output: {
        // The start of the program names every file: as digits of a number their hashes are a third smaller.
        hashCharacters: 'hex',
        // For the same reason no longer than keeps two files apart, and a name besides only for those of below.
        chunkFileNames: ({ name }) =>
          /^(?:vendor|ui|controls|relay-section|texts-)/.test(name)
            ? 'assets/[name]-[hash:7].js'
            : 'assets/[hash:8].js',
        codeSplitting: {
          groups: [
            // Changes rarely: stays in the browser's cache from one release to the next.
            {
              name: 'vendor',
              test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler|i18next|react-i18next|@tanstack)[\\/@+]/,
            },
            // Shared by nearly every page; one file instead of ten small ones.
            {
              name: 'ui',
              test: /web[\\/]src[\\/](?:ui|domain-ui)[\\/](?!relay[\\/])\w+[\\/](?!choice-group|combobox|copy-button|date-picker|definition-list|describe-error|error-words|figure|file-|four-statuses|head-in-office|peer-reason|place-finder|progress-bar|range-bar|region-choice\.queries|use-region-event-text|live-search|page-numbers|pagination|pickable-regions|region-picker|search-field|select\.|sent-form|text-field)|domain[\\/]src[\\/](?:vocabulary|iso-day|date-precision)\.ts|web[\\/]src[\\/]trpc\.ts|vite[\\/]preload-helper/,
            },
            // What pages with a search, a filter or a list of pages need besides.
            {
              name: 'controls',
              test: /web[\\/]src[\\/](?:ui[\\/]controls[\\/](?:choice-group|combobox(?!-widget)|page-numbers|pagination|search-field|select|text-field)|domain-ui[\\/]regions[\\/](?:pickable-regions|region-picker))/,
            },
            // The place of a relay chart, on the pages of cities and commitments; the chart itself comes later.
            {
              name: 'relay-section',
              test: /domain-ui[\\/]relay[\\/](?:lanes|relay-section)|charts[\\/]relay[\\/](?:relay-room|use-chart-code)/,
            },
            // The texts every page needs come as one file for each language.
            { name: 'texts-id', test: /locales[\\/]id[\\/](?:shell|ui|vocabulary)\.json/ },
            { name: 'texts-en', test: /locales[\\/]en[\\/](?:shell|ui|vocabulary)\.json/ },
          ],
        },
      },
    },
  },
})
