import type { z } from 'zod';
import type { CallContext } from './call-context.ts';

/** What an action touches that a machine may not decide: the compiler asks for a judgment step or a stop rule before it. */
export type Stake = 'money' | 'legal' | 'people' | 'policy';

/** What may happen after a lost answer. The author must choose; there is no default. */
export type IdempotencyKind = 'read' | 'natural' | 'key' | 'lookup' | 'unsafe';

export type Idempotency<In, Out, Auth> =
  /** Changes nothing. */
  | { kind: 'read' }
  /** Doing it twice is the same as doing it once (set, upsert). */
  | { kind: 'natural' }
  /** The vendor honours `context.key`. */
  | { kind: 'key' }
  /** Ask the vendor whether it happened: its output, or undefined when it certainly did not. */
  | {
      kind: 'lookup';
      find: (context: CallContext<Auth>, input: In) => Promise<Out | undefined>;
      /** How long the vendor's own search may lag behind, in milliseconds: nobody looks earlier. Default 0. */
      settleMs?: number;
    }
  /** Never sent again without a person's word. */
  | { kind: 'unsafe' };

/** What an author writes. */
export interface ActionDefinition<In extends z.ZodType, Out extends z.ZodType, Auth> {
  title: string;
  description: string;
  /** Raised when input or output is removed or narrowed; maps stay on the version they were published with. */
  version?: number;
  input: In;
  output: Out;
  example: { input: z.input<In>; output: z.input<Out> };
  idempotency: Idempotency<z.output<In>, z.input<Out>, Auth>;
  stakes?: readonly Stake[];
  /** Dotted input fields that choose who receives something or how much. */
  sensitive?: readonly string[];
  /** Dotted output fields that are personal or confidential. */
  confidential?: readonly string[];
  /** Name of a bucket in the connector's `limits`. */
  limit?: string;
  run: (context: CallContext<Auth>, input: z.output<In>) => Promise<z.input<Out>>;
  /** Reverses a run that succeeded. */
  undo?: (context: CallContext<Auth>, done: { input: z.output<In>; output: z.output<Out> }) => Promise<void>;
}

/** An action as the host sees it: types are closed over, data is checked on the way in and out. */
export interface Action {
  readonly title: string;
  readonly description: string;
  readonly version: number;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly example: { input: unknown; output: unknown };
  readonly idempotency: IdempotencyKind;
  readonly stakes: readonly Stake[];
  readonly sensitive: readonly string[];
  readonly confidential: readonly string[];
  readonly limit: string;
  readonly run: (context: CallContext, input: unknown) => Promise<unknown>;
  /** Only for `lookup`: the output of the earlier run, or undefined when it certainly did not happen. */
  readonly find?: (context: CallContext, input: unknown) => Promise<unknown>;
  readonly settleMs: number;
  readonly undo?: (context: CallContext, done: { input: unknown; output: unknown }) => Promise<void>;
}
