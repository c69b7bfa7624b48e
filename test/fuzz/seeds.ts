import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMap } from '@baton/process-maps';
import { toBpmn } from '@baton/process-maps/bpmn';
import { anyMap } from '@baton/process-maps/testing';
import fc from 'fast-check';
import type { Seeds } from './inputs.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The maps that ship, as YAML and as BPMN, files of other tools, and every rule in them. */
export async function loadSeeds(): Promise<Seeds> {
  const maps = filesBelow(path.join(root, 'process-maps/library'), /(map|current)\.yaml$/);
  const own = await Promise.all(maps.map((text) => toBpmn(readMap(text).document!)));
  const made = await Promise.all(fc.sample(anyMap, { numRuns: 10, seed: 1 }).map(toBpmn));
  const foreign = filesBelow(path.join(root, 'test/bpmn/foreign'), /\.bpmn$/);
  const rules = maps.flatMap((text) => [...text.matchAll(/when: "([^"\n]+)"/g)].map(([, rule]) => rule!));
  const more = ['a.list.exists(x, x.n > 1) ? a.t.contains("b") : !(a.n / 2.0 >= 1.5)', "money('5 USD') < a.m"];
  return { maps, bpmn: [...own, ...made, ...foreign], rules: [...rules, ...more] };
}

function filesBelow(folder: string, name: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
