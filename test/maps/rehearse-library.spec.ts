import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compile, type Json, type Pipeline, type SavedCase, simulate } from '@baton/process-maps';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';

const library = new URL('../../process-maps/library/', import.meta.url);
const catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors());

function load(map: string, samples: string): { pipeline: Pipeline; cases: SavedCase[] } {
  const { pipeline, findings } = compile(readFileSync(new URL(`${map}/map.yaml`, library), 'utf8'), { catalog });
  if (!pipeline) throw new Error(findings.map((finding) => finding.message).join('\n'));
  const lines = readFileSync(new URL(`${map}/samples/${samples}.jsonl`, library), 'utf8')
    .trim()
    .split('\n');
  return { pipeline, cases: lines.map((line, index) => ({ id: `${index}`, trigger: JSON.parse(line) as Json })) };
}

describe('the library’s maps, rehearsed over their own samples', () => {
  const triage = load('support-triage', 'messages');

  test('a sure AI step sends every harmless message to its ticket; the others reach their one owner', () => {
    const sure = { steps: { triage: { output: { queue: 'delivery', reason: 'Words' }, confidence: 0.95 } } };
    const { cases, statuses, calls } = simulate(triage.pipeline, triage.cases, sure);
    expect(Object.keys(statuses).sort()).toEqual(['done', 'stopped']);
    expect(calls['intercom.create_ticket']).toBe(statuses['done']);
    for (const stopped of cases.filter((each) => each.status === 'stopped')) {
      expect(stopped.asks.map((ask) => ask.ownerRole)).toEqual(['operations_lead']);
      expect(stopped.calls).toEqual([]);
    }
  });

  test('an AI step of unknown confidence sends nothing on without a person', () => {
    const { statuses, calls } = simulate(triage.pipeline, triage.cases);
    expect(statuses).toEqual({ stopped: triage.cases.length });
    expect(calls).toEqual({});
  });

  test('every lead ends, once the people decide', () => {
    const { pipeline, cases } = load('sales-intake', 'leads');
    const price = { amount: '620.00', currency: 'USD' };
    const people = {
      'ask_missing.legal_words': { choice: 'decline' },
      'fit.odd_deal': { choice: 'take' },
      'fit.unsure': { choice: 'accept' },
      after_reply: { choice: 'fits' },
      approve_price: { choice: 'approve', edits: { price_from: price, price_to: price } },
      first_call: { choice: 'held' },
    };
    const { statuses, coverage } = simulate(pipeline, cases, { people });
    expect(Object.keys(statuses).sort()).toEqual(['declined', 'done']);
    expect(coverage.steps['called']).toBe(statuses['done']);
  });
});
