import { compile, evaluateRule, readMap, type ActionCatalog, type Field } from '@baton/process-maps';
import { fromBpmn, toBpmn } from '@baton/process-maps/bpmn';
import type { FuzzInput } from './inputs.ts';

/** A sentence for a person: one line that is not empty. */
const isSentence = (text: string): boolean => /^[^\n]+$/.test(text);

const catalog: ActionCatalog = { connectors: {} };

const names: Record<string, Field> = {
  a: {
    kind: 'record',
    fields: {
      n: { kind: 'number' },
      t: { kind: 'text', optional: true },
      m: { kind: 'money' },
      list: { kind: 'list', of: { kind: 'record', fields: { n: { kind: 'integer' } } } },
    },
  },
};
const data = { a: { n: 3, t: 'text', m: { amount: '5', currency: 'USD' }, list: [{ n: 1 }, { n: 2 }] } };

/** Gives an input to everything that reads its kind of text. Throws when the answer is no answer. */
export async function tryInput({ target, text }: FuzzInput): Promise<void> {
  if (target === 'bytes' || target === 'yaml') await tryMap(text);
  if (target === 'bytes' || target === 'bpmn') await tryBpmn(text);
  if (target === 'bytes' || target === 'rule') tryRule(text);
}

async function tryMap(text: string): Promise<void> {
  const read = readMap(text);
  const { findings } = compile(read, { catalog });
  for (const { message, line, column } of [...read.findings, ...findings]) {
    if (!isSentence(message) || line < 1 || column < 1)
      throw new Error(`a finding without a sentence or a place: ${message}`);
  }
  if (!read.document && read.findings.length === 0) throw new Error('neither a map nor a finding');
  if (read.document) await toBpmn(read.document);
}

async function tryBpmn(text: string): Promise<void> {
  const read = await fromBpmn(text);
  if (!read.ok) {
    if (!isSentence(read.problem)) throw new Error(`a problem that is no sentence: ${read.problem}`);
    return;
  }
  const again = await fromBpmn(await toBpmn(read.document));
  if (!again.ok) throw new Error(`what was read cannot be written and read again: ${again.problem}`);
}

function tryRule(text: string): void {
  const result = evaluateRule({ names }, text, { data });
  const answer = result.ok ? result.value : result.why;
  if (typeof answer !== (result.ok ? 'boolean' : 'string')) throw new Error('neither yes, no nor a reason');
}
