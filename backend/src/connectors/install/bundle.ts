import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PluginRefused } from './plugin-refused.ts';

export interface Bundled {
  /** Folder whose dependencies count. */
  folder: string;
  /** Code of each file to make, by its name without ending. It may import by absolute path and from the SDK. */
  entries: Record<string, string>;
}

const mark = 'baton:';

/**
 * Code with everything that it imports, as `.mjs` files by name; what is imported later stays in files of its own. The SDK is
 * always this Baton's own, wherever the sources lie. @throws PluginRefused
 */
export async function bundle({ folder, entries }: Bundled): Promise<[string, Buffer][]> {
  // Loaded here: only who writes plugins needs a bundler.
  const { build } = await import('rolldown');
  try {
    const { output } = await build({
      input: Object.fromEntries(Object.keys(entries).map((name) => [name, mark + name])),
      cwd: path.resolve(folder),
      platform: 'node',
      logLevel: 'silent',
      write: false,
      resolve: { alias: sdkPlaces() },
      plugins: [
        {
          name: 'entries',
          resolveId: (id) => (id.startsWith(mark) ? id : null),
          load: (id) => (id.startsWith(mark) ? { code: entries[id.slice(mark.length)]!, moduleType: 'ts' } : null),
        },
      ],
      output: {
        format: 'esm',
        entryFileNames: '[name].mjs',
        chunkFileNames: 'chunks/[name]-[hash].mjs',
        minify: false,
      },
    });
    return output.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]);
  } catch (problem) {
    throw new PluginRefused(`The plugin's sources cannot be bundled: ${firstSentence(problem)}`, { cause: problem });
  }
}

/** A bundler's report begins with a headline that says nothing. */
function firstSentence(problem: unknown): string {
  const lines = (problem instanceof Error ? problem.message : String(problem)).split('\n');
  return (lines.find((line) => /\w/.test(line) && !line.startsWith('Build failed')) ?? '').trim().slice(0, 300);
}

function sdkPlaces(): Record<string, string> {
  const names = ['@baton/plugin-sdk/sandbox', '@baton/plugin-sdk/testing', '@baton/plugin-sdk'];
  return Object.fromEntries(names.map((name) => [name, fileURLToPath(import.meta.resolve(name))]));
}
