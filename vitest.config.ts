import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Workspace packages are tested from their TypeScript source, as they are run: condition `source` before all others.
const conditions = ['source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'packages/*/conformance/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
  },
})
