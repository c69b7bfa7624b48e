import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readMap } from '@baton/process-maps';
import { fromBpmn, toBpmn } from '@baton/process-maps/bpmn';

const file = path.resolve(import.meta.dirname, '../../process-maps/library/support-triage/map.yaml');

test('what another tool changed of titles, lanes, rules and ways is read; everything else stays', async () => {
  const { document } = readMap(readFileSync(file, 'utf8'));
  const xml = (await toBpmn(document!))
    .replace('name="Sort the message"', 'name="Sort every message"')
    .replace('confidence &lt; 0.85', 'confidence &lt; 0.9')
    .replace('confidence < 0.85', 'confidence < 0.9')
    .replace(
      'sourceRef="step.create_ticket" targetRef="step.tag_ticket"',
      'sourceRef="step.create_ticket" targetRef="new"',
    )
    .replace(/<bpmn:flowNodeRef>step.answered<\/bpmn:flowNodeRef>/, '')
    .replace(/(?=<bpmn:flowNodeRef>step.declined)/, '<bpmn:flowNodeRef>step.answered</bpmn:flowNodeRef>')
    .replace(
      /(?=<\/bpmn:process>)/,
      '<bpmn:userTask id="new" name="Look again" /><bpmn:sequenceFlow id="more" sourceRef="new" targetRef="step.tag_ticket" />',
    );
  const read = await fromBpmn(xml);
  const { steps } = (read as Extract<typeof read, { ok: true }>).document;
  expect(steps.triage?.title).toBe('Sort every message');
  expect(steps.triage?.stops?.map(({ when }) => when).at(-1)).toBe('confidence < 0.9');
  expect(steps.create_ticket).toEqual({ ...document!.steps.create_ticket, next: 'look_again' });
  expect(steps.look_again).toMatchObject({ kind: 'manual', title: 'Look again', next: 'tag_ticket' });
  expect(steps.answered?.lane).toBe('lead');
  expect(steps.tag_ticket).toEqual(document!.steps.tag_ticket);
});
