import { readFileSync } from 'node:fs';
import { checkData, evaluateText, type Json, type Pipeline } from '@baton/process-maps';
import { NotUnderstood } from '../exit-codes.ts';

/** One line of the input file: an event that fits the map's trigger, or why it does not. */
export type InputLine = { line: number; ok: true; event: Json; key: string } | { line: number; ok: false; why: string };

/** Reads a file with one JSON value a line, as its lines would arrive at the map's trigger. */
export function readEvents(file: string, pipeline: Pipeline): InputLine[] {
  return jsonLines(file).map(({ line, value }) => {
    if (value === undefined) return { line, ok: false, why: 'Expected JSON, found something else.' };
    return { line, ...asEvent(value, pipeline) };
  });
}

/** Every line that is not empty; `value` is undefined where it is no JSON. */
export function jsonLines(file: string): { line: number; value: Json | undefined }[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new NotUnderstood(`Expected a file with one JSON value a line, but "${file}" cannot be read.`);
  }
  return text
    .split('\n')
    .map((source, index) => ({ line: index + 1, source }))
    .filter(({ source }) => source.trim() !== '')
    .map(({ line, source }) => ({ line, value: parsed(source) }));
}

function asEvent(event: Json, pipeline: Pipeline): { ok: true; event: Json; key: string } | { ok: false; why: string } {
  const { type, key, gives } = pipeline.trigger;
  const [problem] = checkData(type, event);
  if (problem) return { ok: false, why: `${problem.path ? `“${problem.path}”: ` : ''}${problem.message}.` };
  const found = evaluateText(pipeline, { expr: key }, { data: { [gives]: event } });
  if (found.ok && found.value !== '') return { ok: true, event, key: found.value };
  return { ok: false, why: `It lacks what tells it from others: ${found.ok ? 'that field is empty' : found.why}.` };
}

function parsed(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}
