import { access } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { PluginRefused } from './plugin-refused.ts';
import { packageNames } from './read-package.ts';

/** A plugin's code, with its own copy of what the host needs of the SDK. @throws PluginRefused */
export async function bundlePlugin(folder: string): Promise<[string, Buffer][]> {
  const index = await indexOf(folder);
  const code = `
    import connector from ${JSON.stringify(index)};
    export { describe, Secret } from '@baton/plugin-sdk';
    export default connector;
  `;
  return bundle({ folder, entries: { [path.parse(packageNames.code).name]: code } });
}

/** Where a plugin's connector is defined. @throws PluginRefused */
export async function indexOf(folder: string): Promise<string> {
  const index = path.join(path.resolve(folder), 'src/index.ts');
  await access(index).catch(() => {
    throw new PluginRefused(
      `Expected the plugin's connector in ${index}, found nothing: "baton plugin new" makes one.`,
    );
  });
  return index;
}
