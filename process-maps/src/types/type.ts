/**
 * The types that flow through a map: from the trigger, through every step's output, into rules and values.
 * A type is plain JSON, so that it can travel inside a pipeline, an action catalog or a problem report.
 */
export type Type =
  | { kind: 'text' }
  | { kind: 'number' }
  | { kind: 'integer' }
  | { kind: 'boolean' }
  /** Decimal amount with a currency, never a float: `{ "amount": "120.50", "currency": "USD" }`. */
  | { kind: 'money' }
  /** Calendar day, ISO 8601: `2026-11-21`. */
  | { kind: 'date' }
  /** Moment with a zone, ISO 8601: `2026-11-21T09:30:00Z`. */
  | { kind: 'time' }
  /** ISO 8601 duration: `PT2H`. */
  | { kind: 'duration' }
  /** A named person of the workspace: `{ "id": "...", "name": "..." }`. */
  | { kind: 'person' }
  | { kind: 'choice'; of: string[] }
  | { kind: 'list'; of: Type }
  | { kind: 'record'; fields: Record<string, Field> }
  /** Shape not known before the case runs. Rules may not read into it; values may pass it on whole. */
  | { kind: 'any' };

/** A field of a record. `optional` = may be absent, so a rule has to ask `has(...)` first. */
export type Field = Type & { optional?: boolean };

/** JSON data as it is stored and passed around. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
