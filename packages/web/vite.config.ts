import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { staticPages } from './build/static-pages.ts'
import { workedCases } from './build/worked-cases.ts'

// `vite build` writes the pages that the server serves; `vite build --mode static` those that any file server can.
export default defineConfig(({ mode }) => ({
  base: mode === 'static' ? './' : '/',
  plugins: [react(), tailwindcss(), workedCases(), ...(mode === 'static' ? [staticPages()] : [])],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  define: { 'import.meta.env.STATIC': JSON.stringify(mode === 'static') },
  worker: { format: 'es' },
  build: {
    outDir: mode === 'static' ? 'dist-static' : 'dist',
    target: 'es2023',
    // Inlined files would need `data:` in the content security policy of fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The worked cases are data, fetched only where they are read; the first page's weight is measured in bench/web.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}))
