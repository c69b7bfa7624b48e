import { type Descriptor, SDK_VERSION } from '@baton/plugin-sdk';
import semver from 'semver';
import { z } from 'zod';
import type { StandInFacts } from '../isolation/isolated-connector.ts';
import { pluginProblem } from '../plugin-problem.ts';
import { descriptorForm } from './descriptor-form.ts';
import { sameIntegrity } from './integrity.ts';
import type { PackageFiles } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';

/** File names that every package has. */
export const packageNames = {
  manifest: 'package.json',
  descriptor: 'baton.connector.json',
  integrity: 'baton.integrity.json',
  code: 'connector.mjs',
} as const;

/** A package that is whole and fits this Baton. */
export interface PluginPackage {
  name: string;
  version: string;
  descriptor: Descriptor;
  standIn: StandInFacts | null;
  files: PackageFiles;
}

const manifestForm = z.object({
  name: z.string().min(1).max(214),
  version: z.string().refine((text) => semver.valid(text) !== null),
  baton: z.object({ connector: z.string(), sdk: z.string() }),
});

const standInForm = z.strictObject({
  account: z.object({ id: z.string().max(200), label: z.string().max(200) }),
  auth: z.unknown(),
  http: z.boolean(),
});

const describedForm = z.strictObject({ descriptor: descriptorForm, standIn: standInForm.nullable() });

const longestDescriptor = 1024 * 1024;

/**
 * A package from its files: every file is the one that was packed, the contract fits, names agree. Runs nothing.
 * @throws PluginRefused
 */
export function readPackage(files: PackageFiles): PluginPackage {
  const manifest = manifestOf(files);
  checkContract(manifest.baton);
  checkFiles(files);
  const { descriptor, standIn } = describedOf(files);
  if (descriptor.id !== manifest.baton.connector || descriptor.version !== manifest.version) {
    throw new PluginRefused(
      `The package calls itself ${manifest.baton.connector} ${manifest.version}, its connector ${descriptor.id} ${descriptor.version}: pack it anew.`,
    );
  }
  const problem = pluginProblem(descriptor, new Map());
  if (problem) throw new PluginRefused(problem);
  return { name: manifest.name, version: manifest.version, descriptor, standIn, files };
}

function manifestOf(files: PackageFiles) {
  const read = manifestForm.safeParse(json(files, packageNames.manifest));
  if (read.success && files.has(packageNames.descriptor) && files.has(packageNames.code)) return read.data;
  throw new PluginRefused(
    'The package is no plugin for Baton: expected package.json with "baton", baton.connector.json and connector.mjs, as "baton plugin pack" makes them.',
  );
}

/** Asked first: a descriptor for a newer contract may have another form. */
function checkContract({ connector, sdk }: { connector: string; sdk: string }): void {
  if (semver.validRange(sdk) !== null && semver.satisfies(SDK_VERSION, sdk)) return;
  throw new PluginRefused(
    `The plugin “${connector.slice(0, 40)}” needs connector contract ${sdk.slice(0, 40)}, this Baton offers ${SDK_VERSION}: install another version of either.`,
  );
}

function checkFiles(files: PackageFiles): void {
  const listed = z.record(z.string(), z.string()).safeParse(json(files, packageNames.integrity)).data ?? {};
  const changed = Object.keys(listed).find((path) => {
    const bytes = files.get(path);
    return bytes === undefined || !sameIntegrity(bytes, listed[path]!);
  });
  const stray = [...files.keys()].find((path) => path !== packageNames.integrity && !Object.hasOwn(listed, path));
  if (changed ?? stray) {
    throw new PluginRefused(
      `The package was changed after it was packed (“${changed ?? stray}”): get it again from where it was published.`,
    );
  }
}

function describedOf(files: PackageFiles): { descriptor: Descriptor; standIn: StandInFacts | null } {
  const small = (files.get(packageNames.descriptor)?.length ?? 0) <= longestDescriptor;
  const read = describedForm.safeParse(small ? json(files, packageNames.descriptor) : undefined);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new PluginRefused(
      `The package describes its connector in a form that Baton does not know (${place}): pack it anew.`,
    );
  }
  // Checked, but kept as it was written: it is compared with what the code says of itself.
  return json(files, packageNames.descriptor) as { descriptor: Descriptor; standIn: StandInFacts | null };
}

function json(files: PackageFiles, path: string): unknown {
  try {
    return JSON.parse(files.get(path)?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
