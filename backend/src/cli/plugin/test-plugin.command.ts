import type { KitReport } from '@baton/plugin-sdk/testing';
import { checkPluginSources } from '../../connectors/install/check-plugin-sources.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Output } from '../output.ts';

/** `baton plugin test`: exit code 1 when anything is wrong. */
export async function testPluginCommand(folder: string, output: Output): Promise<number> {
  const { kit, ownTests, load, packed } = await checkPluginSources(folder);
  tellKit(kit, output);
  if (ownTests) output.out(ownTests.ok ? `Own tests: ${ownTests.passed} passed.` : ownTests.text);
  const { id, version } = packed.plugin.descriptor;
  output.out(
    `${id} ${version} loads where it will run in ${Math.round(load)} ms, without files, network or environment.`,
  );
  const good = kit.results.every(({ ok }) => ok) && (ownTests?.ok ?? true);
  return good ? exitCodes.ok : exitCodes.refused;
}

function tellKit({ results, leftOut }: KitReport, output: Output): void {
  for (const { name, detail } of results.filter(({ ok }) => !ok)) output.out(`✗ ${name}: ${detail}`);
  for (const what of leftOut) output.out(`– left out: ${what}`);
  const passed = results.filter(({ ok }) => ok).length;
  output.out(`Test kit: ${passed} passed, ${results.length - passed} failed.`);
}
