/** Three sizes of test: `*.spec.ts` without I/O, `*.db.spec.ts` on real PostgreSQL, `test/` for what crosses packages. */
import path from 'node:path';

const rootDir = path.resolve(import.meta.dirname, '..');
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

const base = {
  rootDir,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': swc },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/property-seed.mjs'],
  modulePathIgnorePatterns: ['/dist/', '/\\.baton/', '/\\.cache/'],
};

const packages = ['process-maps', 'plugins', 'backend', 'frontend'].map((name) => `<rootDir>/${name}`);

export default {
  rootDir,
  // Milliseconds, for the slowest (a browser, a first start). Jest takes no other value per project.
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      roots: [...packages, '<rootDir>/test/architecture'],
      testRegex: '(?<!\\.db)\\.spec\\.tsx?$',
    },
    {
      ...base,
      displayName: 'db',
      roots: [...packages, '<rootDir>/test'],
      testRegex: '\\.db\\.spec\\.ts$',
      globalSetup: '<rootDir>/test/database/start-template.mjs',
      globalTeardown: '<rootDir>/test/database/stop-template.mjs',
    },
    {
      ...base,
      displayName: 'across',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/test/architecture/', '\\.db\\.spec\\.ts$'],
      testRegex: '\\.spec\\.ts$',
      globalSetup: '<rootDir>/test/database/start-template.mjs',
      globalTeardown: '<rootDir>/test/database/stop-template.mjs',
    },
  ],
};
