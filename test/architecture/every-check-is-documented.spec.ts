import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stages } from '../stages.mjs';
import { project } from './source-files.ts';

const read = (file: string): string => readFileSync(path.join(project, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

test('docs/checks.md has a row for every stage of npm test', () => {
  const page = read('docs/checks.md').replace(/ +/g, ' ');
  expect(stages.filter(({ name }) => !page.includes(`| ${name.replace(/^types of .*/, 'types')} |`))).toEqual([]);
});

test('CONTRIBUTING.md names every script, and no script that does not exist', () => {
  const page = read('CONTRIBUTING.md');
  const named = [...page.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((match) => match[1] as string);
  expect(scripts.filter((script) => !named.includes(script))).toEqual([]);
  const npmsOwn = ['ci', 'install', 'test', 'start'];
  expect(named.filter((name) => !scripts.includes(name) && !npmsOwn.includes(name))).toEqual([]);
});
