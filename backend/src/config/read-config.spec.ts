import { expect, test } from '@jest/globals';
import { readConfig } from './read-config.ts';

test('an empty environment means: this machine alone, embedded database, sample company', () => {
  expect(readConfig({}, '/srv/baton')).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    home: '/srv/baton/.baton',
    openNetworks: [],
    sampleCompany: true,
    logLevel: 'warn',
  });
});

test('empty variables count as absent: compose files and CI set them so', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', BATON_MASTER_KEY: '' }, '/srv')).toEqual(readConfig({}, '/srv'));
});

test('a Claude key that belongs to other work is not picked up', () => {
  expect(readConfig({ ANTHROPIC_API_KEY: 'sk-someone-elses' }, '/srv')).not.toHaveProperty('anthropicApiKey');
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://root:hunter2@db/baton'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['BATON_MASTER_KEY', 'aHVudGVyMg=='],
  ['LOG_LEVEL', 'hunter2'],
  ['BATON_PREVIOUS_MASTER_KEY', 'aHVudGVyMg=='],
])('a wrong %s is one sentence that does not repeat the value', (name, value) => {
  const attempt = () => readConfig({ [name]: value });
  expect(attempt).toThrow(new RegExp(`^Expected ${name} to be [^\\n]+: correct it and start again\\.$`));
  expect(attempt).not.toThrow(/hunter2|aHVudGVyMg/);
});

test('networks that connectors may reach are a list of CIDR', () => {
  expect(readConfig({ BATON_OPEN_NETWORKS: '10.20.0.0/16, fd00::/8' }).openNetworks).toEqual([
    '10.20.0.0/16',
    'fd00::/8',
  ]);
});
