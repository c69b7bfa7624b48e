// All that CI runs, in its order. `npm test` runs this table; docs/checks.md explains every row.

const jest = (project) => ({ project });
const types = (folder) => ({ name: `types of ${folder}`, run: ['tsc', '-p', folder] });

/** `run`: a command that ends with 0 when all is well. `project`: a Jest project, whose tests are counted. */
export const stages = [
  ...['process-maps', 'process-maps/tsconfig.tests.json', 'plugins', 'backend', 'frontend', 'test'].map(types),
  { name: 'lint', run: ['oxlint', '--quiet', '--deny-warnings'] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'boundaries',
    run: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'process-maps',
      'plugins',
      'backend',
      'frontend',
      'test',
    ],
  },
  { name: 'unused', run: ['knip', '--no-progress'] },
  { name: 'maps', run: ['node', 'backend/scripts/baton.mjs', 'check', 'process-maps/library'] },
  { name: 'unit', ...jest('unit') },
  { name: 'db', ...jest('db') },
  { name: 'across', ...jest('across') },
];
