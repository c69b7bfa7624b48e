import { type ActionCatalog, compile, type RoleBindings } from '@baton/process-maps';
import type { CheckedDraft, CheckRequest } from './check-messages.ts';

/** Checks in the background, so that drawing never waits for it. Of several texts that wait only the newest is checked. */
let around: { catalog: ActionCatalog; roles: RoleBindings } | undefined;
let waiting: CheckRequest | undefined;

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  if (data.around) around = data.around;
  const isFirst = waiting === undefined;
  waiting = data;
  if (isFirst) setTimeout(check);
};

function check(): void {
  const { turn, text } = waiting!;
  waiting = undefined;
  if (!around) return;
  const { findings, pipeline } = compile(text, around);
  const answer: CheckedDraft = { turn, findings, publishable: pipeline !== undefined };
  self.postMessage(answer);
}
