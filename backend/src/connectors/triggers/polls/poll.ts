import type { Json } from '@baton/process-maps';

/** A poll that this process may run now. */
export interface Poll {
  mapId: string;
  /** '' = what starts cases; else something that steps wait for. */
  place: string;
  workspaceId: string;
  connector: string;
  event: string;
  params: Json;
  /** Undefined: the first look, which sets the mark. */
  cursor: Json | undefined;
  /** Fence: a later claim ends this one. */
  turn: number;
  /** Pages in a row that said there is more. */
  pages: number;
  /** Looks in a row that failed. */
  failures: number;
}

/** How one look ended. Waits are in milliseconds. */
export type PollOutcome =
  { next: 'at_once' } | { next: 'later'; waitMs: number } | { next: 'failed'; waitMs: number; problem: string };

export interface SetAside {
  eventId: string;
  data: Json;
  reason: string;
}
