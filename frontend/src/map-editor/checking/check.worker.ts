import {
  type ActionCatalog,
  compile,
  measureMap,
  type Measures,
  readMap,
  type RoleBindings,
} from '@baton/process-maps';
import { knownFields } from '@baton/process-maps/edit';
import type { CheckedDraft, CheckRequest } from './check-messages.ts';

/** Checks in the background, so that drawing never waits for it. Of several texts that wait only the newest is checked. */
type Around = { catalog: ActionCatalog; roles: RoleBindings };
let around: Around | undefined;
let waiting: CheckRequest | undefined;

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  if (data.around) around = data.around;
  const isFirst = waiting === undefined;
  waiting = data;
  if (isFirst) setTimeout(check);
};

function check(): void {
  const { turn, text, step, other } = waiting!;
  waiting = undefined;
  if (!around) return;
  const answer: CheckedDraft = {
    turn,
    text,
    ...checked(text, around),
    fields: step === undefined ? { before: [], after: [] } : knownFields(text, around.catalog, step),
    otherMeasures: other === undefined ? null : measured(other),
  };
  self.postMessage(answer);
}

type Result = Pick<CheckedDraft, 'findings' | 'publishable' | 'measures'>;
let last: { text: string; around: Around; result: Result } | undefined;

/** Choosing another step asks for its fields only: the map is the same. */
function checked(text: string, surroundings: Around): Result {
  if (last?.text === text && last.around === surroundings) return last.result;
  const read = readMap(text);
  const { findings, pipeline } = compile(read, surroundings);
  const result = { findings, publishable: pipeline !== undefined, measures: measuresOf(read) };
  last = { text, around: surroundings, result };
  return result;
}

let lastOther: { text: string; measures: Measures | null } | undefined;

function measured(text: string): Measures | null {
  if (lastOther?.text !== text) lastOther = { text, measures: measuresOf(readMap(text)) };
  return lastOther.measures;
}

function measuresOf({ document, partial }: ReturnType<typeof readMap>): Measures | null {
  const found = document ?? partial?.document;
  return found ? measureMap(found) : null;
}
