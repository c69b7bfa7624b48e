import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readMap } from '@baton/process-maps';
import { toBpmn } from '@baton/process-maps/bpmn';
import { anyMap } from '@baton/process-maps/testing';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';

const library = path.resolve(import.meta.dirname, '../../process-maps/library');
const require = createRequire(import.meta.url);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.setContent('<div id="canvas" style="height: 1000px"></div>');
  await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-navigated-viewer.production.min.js') });
});
afterAll(() => browser?.close());

interface Opened {
  warnings: string[];
  /** Names of lanes that are drawn. */
  lanes: string[];
  /** Elements of the process that are not drawn on any plane. */
  undrawn: string[];
}

/** Opens a file in bpmn-js, as another tool would. */
function open(xml: string): Promise<Opened> {
  return page.evaluate(async (text) => {
    const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: object) => Viewer };
    interface Shape {
      id: string;
      type: string;
      businessObject: { name?: string };
    }
    interface Viewer {
      importXML(xml: string): Promise<{ warnings: { message?: string; error?: Error }[] }>;
      get(name: 'elementRegistry'): { filter(test: (one: Shape) => boolean): Shape[]; get(id: string): unknown };
      destroy(): void;
    }
    const viewer = new BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(text);
    const registry = viewer.get('elementRegistry');
    const lanes = registry.filter(({ type }) => type === 'bpmn:Lane').map((one) => one.businessObject.name ?? '');
    const ids = [...text.matchAll(/<bpmn:(?!laneSet|lane |process|definitions|collaboration)\w+ id="([^"]+)"/g)];
    const undrawn = ids.map(([, id]) => id!).filter((id) => registry.get(id) === undefined);
    viewer.destroy();
    return { warnings: warnings.map(({ message, error }) => message ?? String(error)), lanes, undrawn };
  }, xml);
}

const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(map|current)\.yaml$/.test(name),
);

test.each(files)('%s opens in bpmn-js with its lanes and without a warning', async (name) => {
  const { document } = readMap(readFileSync(path.join(library, name), 'utf8'));
  const { lanes, ...faults } = await open(await toBpmn(document!));
  expect(faults).toEqual({ warnings: [], undrawn: [] });
  expect(lanes).toEqual(expect.arrayContaining(document!.lanes.map(({ title }) => title)));
});

test('20 maps of every kind of step open without a warning, with everything drawn', async () => {
  for (const map of fc.sample(anyMap, { numRuns: 20, seed: 20_261_121 })) {
    const { lanes, ...faults } = await open(await toBpmn(map));
    expect(faults).toEqual({ warnings: [], undrawn: [] });
    expect(lanes.length).toBeGreaterThanOrEqual(map.lanes.length);
  }
});
