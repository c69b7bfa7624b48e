import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotUnderstood, Refused } from '../exit-codes.ts';
import type { Output } from '../output.ts';

/** The forms in which a vendor's name stands in the template, which is a connector that works. */
interface Names {
  /** Acme Books */
  title: string;
  /** acme_books */
  id: string;
  /** acme-books */
  slug: string;
}

const template: Names = { title: 'Sample Vendor', id: 'sample_vendor', slug: 'sample-vendor' };

/** `baton plugin new <name>`: a folder with a connector that already passes the kit. */
export async function newPluginCommand(name: string, { in: place }: { in: string }, output: Output): Promise<void> {
  const names = namesOf(name);
  const folder = path.resolve(place, `connector-${names.slug}`);
  const taken = await readdir(folder).catch(() => undefined);
  if (taken) throw new Refused(`Expected to make ${folder}, but it is there already: choose another name or folder.`);
  await mkdir(path.dirname(folder), { recursive: true });
  const sdk = path.dirname(fileURLToPath(import.meta.resolve('@baton/plugin-sdk')));
  await cp(path.join(sdk, '../template'), folder, {
    recursive: true,
    filter: (from) => !from.includes('node_modules'),
  });
  await rename(path.join(folder, `src/${template.slug}.test.ts`), path.join(folder, `src/${names.slug}.test.ts`));
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) await rewrite(path.join(file.parentPath, file.name), names);
  }
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(typesAt(sdk), null, 2) + '\n');
  output.out(`A connector that works is in ${folder}.`);
  output.out(`Next: baton plugin test ${path.relative(process.cwd(), folder) || '.'}`);
}

function namesOf(name: string): Names {
  const words = name
    .trim()
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const slug = words.join('-').toLowerCase();
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(slug)) {
    throw new NotUnderstood(
      `Expected a name of up to 40 letters and digits that begins with a letter, such as "Acme Books", found “${name.slice(0, 60)}”.`,
    );
  }
  const title = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
  return { title, slug, id: slug.replaceAll('-', '_') };
}

async function rewrite(file: string, names: Names): Promise<void> {
  const text = await readFile(file, 'utf8');
  const keys = ['title', 'id', 'slug'] as const;
  await writeFile(
    file,
    keys.reduce((now, key) => now.replaceAll(template[key], names[key]), text),
  );
}

/** For the editor: where this Baton's SDK lies. Testing and packing find it by themselves. */
const typesAt = (sdk: string) => ({
  compilerOptions: {
    module: 'nodenext',
    target: 'es2024',
    strict: true,
    noEmit: true,
    types: ['node'],
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    paths: {
      '@baton/plugin-sdk': [path.join(sdk, 'index.ts')],
      '@baton/plugin-sdk/sandbox': [path.join(sdk, 'sandbox/index.ts')],
      '@baton/plugin-sdk/testing': [path.join(sdk, 'testing/index.ts')],
    },
  },
  include: ['src'],
});
