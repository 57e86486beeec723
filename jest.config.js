/** Tests run in an awkward time zone, so that a date that leans on the clock of the machine fails at once. */
process.env.TZ = 'Pacific/Chatham';
process.env.LOG = 'stil';

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.json', diagnostics: false }] },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'eenheid',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/e2e/', '/test/faults/'],
    },
    { ...shared, displayName: 'storing', testMatch: ['<rootDir>/test/faults/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    // `npm run bench` alone runs these: they print, and take the machine for themselves.
    ...(process.env.MEETRONDE === '1'
      ? [{ ...shared, displayName: 'meting', testMatch: ['<rootDir>/test/bench/**/*.bench.ts'] }]
      : []),
  ],
  testTimeout: 20_000,
};
