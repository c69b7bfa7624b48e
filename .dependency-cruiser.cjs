/** Four layers, one direction. Each rule says in one line why it is there. */
module.exports = {
  forbidden: [
    {
      name: 'maps-are-pure',
      comment: 'The language runs in the browser, the server and tests: no Node built-in, nothing else of ours.',
      severity: 'error',
      from: { path: '^process-maps/src', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'maps-know-nothing-of-ours',
      comment: 'The lowest layer imports no other layer.',
      severity: 'error',
      from: { path: '^process-maps/' },
      to: { path: '^(backend|frontend|plugins|test)/' },
    },
    {
      name: 'engine-knows-no-framework',
      comment: 'The durable shell talks to ports; frameworks and drivers are adapters.',
      severity: 'error',
      from: { path: '^backend/src/engine', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|express|pg|pg-boss)/|^backend/src/(?!engine)' },
    },
    {
      name: 'plugins-know-only-the-sdk',
      comment:
        'A plugin imports the SDK, its own vendor SDK, and what the plugins of one vendor share (plugins/google), so that it can live outside this repository.',
      severity: 'error',
      from: { path: '^plugins/(?!sdk/)([^/]+)/' },
      to: { path: '^(backend|frontend|process-maps|test)/|^plugins/(?!sdk/|google/|$1/)' },
    },
    {
      name: 'only-one-file-names-plugins',
      comment: 'installed-plugins.ts is the one place that knows which plugins ship.',
      severity: 'error',
      from: { path: '^backend/src', pathNot: 'connectors/installed-plugins\\.ts$|\\.spec\\.ts$' },
      to: { path: '^plugins/(?!sdk/)' },
    },
    {
      name: 'frontend-knows-only-the-contract',
      comment: 'The page may know the language and the HTTP contract, nothing else of the server.',
      severity: 'error',
      from: { path: '^frontend' },
      to: { path: '^backend/(?!contract)|^plugins' },
    },
    {
      name: 'not-in-package-json',
      comment: 'npm hoists: an undeclared import would resolve here and fail elsewhere.',
      severity: 'error',
      from: { pathNot: '\\.(spec|checks)\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other at load time are one file, or the wrong cut.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    // test/security/escapes is a plugin that tries what is forbidden.
    exclude: { path: '(^|/)(dist|\\.cache)/|^test/security/escapes/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
