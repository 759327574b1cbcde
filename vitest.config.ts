import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'], testTimeout: 60_000 } },
      { test: { name: 'db', include: ['test/db/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'documents', include: ['test/documents/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000 } },
      // One file at a time: each builds what is stale into the same folder.
      {
        test: {
          name: 'packaging',
          include: ['test/packaging/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'host', include: ['test/host/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
