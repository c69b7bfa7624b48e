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
  const { read, result } = checked(text, around);
  const answer: CheckedDraft = {
    turn,
    text,
    ...result,
    fields: step === undefined ? { before: [], after: [] } : knownFields(read, around.catalog, step),
    otherMeasures: other === undefined ? null : measured(other),
  };
  self.postMessage(answer);
}

type Result = Pick<CheckedDraft, 'findings' | 'publishable' | 'measures'>;
interface Checked {
  text: string;
  around: Around;
  read: ReturnType<typeof readMap>;
  result: Result;
}
let last: Checked | undefined;

/** Choosing another step asks for its fields only: the map is the same. */
function checked(text: string, surroundings: Around): Checked {
  if (last?.text === text && last.around === surroundings) return last;
  const read = readMap(text);
  const { findings, pipeline } = compile(read, surroundings);
  const result = { findings, publishable: pipeline !== undefined, measures: measuresOf(read) };
  last = { text, around: surroundings, read, result };
  return last;
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
