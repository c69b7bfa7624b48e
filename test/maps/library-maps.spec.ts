import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compile, measureMap, readMap } from '@baton/process-maps';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';

const library = new URL('../../process-maps/library/', import.meta.url);
const names = readdirSync(library, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors());
const text = (name: string, side: 'map' | 'current') => readFileSync(new URL(`${name}/${side}.yaml`, library), 'utf8');

test('there is something for most parts of a company', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});

describe.each(names)('%s', (name) => {
  const redesigned = compile(text(name, 'map'), { catalog });
  const current = readMap(text(name, 'current'));

  test('can be published as it is, once people fill its roles', () => {
    const { pipeline, findings } = redesigned;
    expect(findings.filter(({ severity }) => severity !== 'suggestion')).toEqual([]);
    expect(readMap(text(name, 'map')).document?.id).toBe(name);
    expect(Object.keys(pipeline!.roles).length).toBeGreaterThan(1);
  });

  test('shows how it runs without Baton, and what becomes better', () => {
    expect([current.findings, current.document?.current, current.document?.id]).toEqual([[], true, name]);
    const [before, after] = [current.document!, readMap(text(name, 'map')).document!].map(measureMap);
    expect(after!.waitingMs).toBeLessThan(before!.waitingMs);
    expect(after!.tinyApprovals + after!.statusOnly + after!.copyPaste).toBe(0);
  });

  test('stops for one named seat with a backup', () => {
    const stops = Object.values(redesigned.pipeline!.steps).flatMap((step) => ('stops' in step ? step.stops : []));
    expect(stops.length).toBeGreaterThan(0);
  });
});
