import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Workspace packages are tested from their TypeScript source, as they are run: condition `source` before all others.
const conditions = ['source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Properties and whole rule sets take their time on a busy machine; a hang is still found.
    testTimeout: 60_000,
    // Every core: the default leaves one idle, which of two is half.
    maxWorkers: '100%',
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'packages/*/conformance/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
  },
})
