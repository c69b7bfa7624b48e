// Lets Node run the backend's TypeScript as it is: Node strips types itself, but Nest and TypeORM also need decorators
// with their metadata, so files under backend/src go through swc. Results are cached by content. SDKs that were packed load packed,
// and what Node has compiled once it keeps.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packedSdk } from './one-file-sdks.mjs';

const backend = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = path.join(backend, 'src') + path.sep;
const cache = path.resolve(backend, '../node_modules/.cache/baton-sources');

// Where the folder cannot be written it says so in what it returns, and nothing is kept.
enableCompileCache(path.resolve(backend, '../node_modules/.cache/baton-compiled'));

const options = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

registerHooks({
  resolve(specifier, context, nextResolve) {
    const packed = packedSdk(specifier);
    return packed ? { url: pathToFileURL(packed).href, shortCircuit: true } : nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    if (!file.startsWith(sources)) return nextLoad(url, context);
    return { format: 'module', source: transformed(file), shortCircuit: true };
  },
});

function transformed(file) {
  const source = readFileSync(file, 'utf8');
  const cached = path.join(cache, createHash('sha256').update(file).update(source).digest('hex') + '.mjs');
  try {
    return readFileSync(cached, 'utf8');
  } catch {
    // Loaded only when a source has changed: a start from the cache is half a second faster.
    const { code } = createRequire(import.meta.url)('@swc/core').transformSync(source, { ...options, filename: file });
    keep(cached, code);
    return code;
  }
}

/** A read-only install only loses the cache. */
function keep(cached, code) {
  try {
    mkdirSync(cache, { recursive: true });
    const half = `${cached}.${process.pid}`;
    writeFileSync(half, code);
    renameSync(half, cached);
  } catch {
    // runs as well without it
  }
}
