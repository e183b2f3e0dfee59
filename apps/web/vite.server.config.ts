import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { productionOnly } from './vite/production-only.ts'

/**
 * The pages as the server draws them: the same code, built for Node after what browsers get, and beside it, where no
 * browser is given it. Libraries come along, so that they are those of production whatever the process is started with.
 */
export default defineConfig({
  json: { namedExports: false, stringify: true },
  plugins: [react(), productionOnly()],
  publicDir: false,
  ssr: { noExternal: true },
  // For Node it is left to the process, whose environment does not say it: React then draws with all its checks.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: 'src/server/render-page.tsx',
    outDir: 'dist/.server',
    target: 'node24',
    cssCodeSplit: false,
    rolldownOptions: { output: { entryFileNames: 'render-page.js' } },
  },
})
