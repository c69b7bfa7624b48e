import { randomUUID } from 'node:crypto';

const owners = new WeakMap<object, string>();

/** Notes whose account a call's context belongs to: calls of different owners never share a process. */
export const setOwner = (context: object, owner: string): void => void owners.set(context, owner);

/** A context that nobody vouched for shares with no other. */
export const ownerOf = (context: object): string => owners.get(context) ?? randomUUID();
