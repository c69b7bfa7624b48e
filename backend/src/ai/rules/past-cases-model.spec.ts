import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Field } from '@baton/process-maps';
import { confidenceOf } from '../evidence/confidence.ts';
import { requestFor } from '../testing/request.ts';
import { classifyText } from './classify-text.ts';
import { trainOnPastCases, type PastCasesModel } from './past-cases-model.ts';

const file = new URL('../../../../process-maps/library/support-triage/samples/past-messages.jsonl', import.meta.url);
const examples = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { text, queue } = JSON.parse(line) as { text: string; queue: string };
    return { text, label: queue };
  });
const queues = [...new Set(examples.map(({ label }) => label))].sort();
const fields: Record<string, Field> = { queue: { kind: 'choice', of: queues }, reason: { kind: 'text' } };

describe('learning from past cases', () => {
  let model: PastCasesModel;
  beforeAll(async () => {
    model = await trainOnPastCases(examples);
  });
  const classify = (text: string) =>
    classifyText(requestFor('classify', fields, { text }), { modelFor: () => Promise.resolve(model) });

  test('every past case was tested once by a model that had not seen it', () => {
    expect(model.reviewed).toHaveLength(examples.length);
    const right = model.reviewed.filter((one) => one.right).length / model.reviewed.length;
    expect(right).toBeGreaterThan(0.7);
    expect(right).toBeLessThan(0.95); // better than this would mean that the tested cases were learnt
  });

  test('answers that it would give without a person were right at least as often as it says', () => {
    const accepted = model.reviewed.filter(({ score }) => confidenceOf(score, [], model.reviewed).value >= 0.85);
    expect(accepted.length / model.reviewed.length).toBeGreaterThan(0.3);
    expect(accepted.filter(({ right }) => right).length / accepted.length).toBeGreaterThan(0.85);
  });

  test('the same past cases give the same model', async () => {
    const again = await trainOnPastCases(examples);
    const message = 'my forklift was not delivered';
    expect(again.judge.judge(message)).toEqual(model.judge.judge(message));
  });

  test('an unseen message gets the queue a person would choose', async () => {
    expect(await classify('Our parcel with the new printer has not been delivered')).toMatchObject({
      data: { queue: 'delivery' },
    });
    expect(await classify('the password reset mail does not come, I cannot log in')).toMatchObject({
      data: { queue: 'access' },
    });
  });

  test('what is like no past case does not pass', async () => {
    const reply = await classify('Zxqv blorp wumple 8841 ⚙⚙⚙');
    expect(reply).toMatchObject({ status: 'answer', gates: [{ id: 'novel', passed: false }] });
  });
});

test('without enough past cases there is no answer', async () => {
  const reply = await classifyText(requestFor('classify', fields, { text: 'hello' }), {
    modelFor: () => Promise.resolve(undefined),
  });
  expect(reply.status).toBe('no_answer');
});
