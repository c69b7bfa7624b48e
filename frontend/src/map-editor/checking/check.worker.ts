import {
  type ActionCatalog,
  compile,
  type Compiled,
  type ContextPacks,
  measureMap,
  type Measures,
  readMap,
  type RoleBindings,
} from '@baton/process-maps';
import { judgeStops, knownFields, MapEditing, type PastCase } from '@baton/process-maps/edit';
import { drawMap } from '@baton/process-maps/picture';
import { pictureOfDraft } from '../canvas/picture-of-draft.ts';
import type { CheckedDraft, CheckRequest, MeasuredDraft, RehearsedDraft, RehearseRequest } from './check-messages.ts';
import { rehearseDraft } from './rehearse-draft.ts';

/** Checks in the background, so that drawing never waits for it. Of several texts that wait only the newest is checked. */
type Around = { catalog: ActionCatalog; roles: RoleBindings; contextPacks: ContextPacks };
let around: Around | undefined;
let past: readonly PastCase[] = [];
let waiting: CheckRequest | undefined;

self.onmessage = ({ data }: MessageEvent<CheckRequest | RehearseRequest>) => {
  if ('rehearse' in data) {
    rehearse(data);
    return;
  }
  if (data.around) around = data.around;
  if (data.past) past = data.past;
  const isFirst = waiting === undefined;
  waiting = data;
  if (isFirst) setTimeout(check);
};

function check(): void {
  const request = waiting!;
  const { turn, text, step } = request;
  waiting = undefined;
  if (!around) return;
  const { read, result } = checked(text, around);
  const fields = step === undefined ? { before: [], after: [] } : knownFields(read, around.catalog, step);
  const answer: CheckedDraft = { turn, text, ...result, fields };
  self.postMessage(answer);
  // Problems first; a newer text is checked before the older one is measured.
  setTimeout(() => waiting === undefined && measure(request, read));
}

function rehearse({ turn, text, rehearse: saved }: RehearseRequest): void {
  if (!around) return;
  const { read, pipeline } = checked(text, around);
  const answer: RehearsedDraft = { turn, rehearsal: rehearseDraft(read, pipeline, around.catalog, saved) };
  self.postMessage(answer);
}

function measure({ turn, step, other }: CheckRequest, read: Read): void {
  const answer: MeasuredDraft = {
    turn,
    measures: measuresOf(read),
    other: other === undefined ? null : measuredOther(other),
    stops: step && past.length > 0 ? judgeStops(read, around!.catalog, step, past) : [],
  };
  self.postMessage(answer);
}

type Read = ReturnType<typeof readMap>;
type Result = Pick<CheckedDraft, 'findings' | 'publishable'>;
interface Checked {
  text: string;
  around: Around;
  read: Read;
  pipeline: Compiled['pipeline'];
  result: Result;
}
let last: Checked | undefined;

/** Choosing another step asks for its fields only: the map is the same. */
function checked(text: string, surroundings: Around): Checked {
  if (last?.text === text && last.around === surroundings) return last;
  const read = last?.text === text ? last.read : readMap(text);
  const { findings, pipeline } = compile(read, surroundings);
  last = { text, around: surroundings, read, pipeline, result: { findings, publishable: pipeline !== undefined } };
  return last;
}

let lastOther: { text: string; measured: MeasuredDraft['other'] } | undefined;

function measuredOther(text: string): MeasuredDraft['other'] {
  if (lastOther?.text !== text) lastOther = { text, measured: withHandoffs(text) };
  return lastOther.measured;
}

function withHandoffs(text: string): MeasuredDraft['other'] {
  const measures = measuresOf(readMap(text));
  const draft = MapEditing.open(text)?.draft;
  return measures && draft ? { measures, handoffs: drawMap(pictureOfDraft(draft)).handoffs } : null;
}

function measuresOf({ document, partial }: Read): Measures | null {
  const found = document ?? partial?.document;
  return found ? measureMap(found) : null;
}
