import type { IntakeView } from '@baton/contract';
import type { TriggerDescriptor } from '@baton/plugin-sdk';

/** Names of the proofs that Baton gives out itself: a secret to sign with, or the unguessable address alone. */
export const ownProofs = { signed: 'signing', address: 'path_only' } as const;

/** What an address for a kind of message needs before it can be used. */
export interface TriggerNeeds {
  how: IntakeView['how'];
  /** Names of the other system's secrets. */
  wants: readonly string[];
  shared: boolean;
}

export function needsOf(trigger: TriggerDescriptor): TriggerNeeds {
  if (trigger.kind === 'poll') return { how: 'asks', wants: [], shared: false };
  const secrets = trigger.secrets ?? [];
  if (secrets.includes(ownProofs.address)) return { how: 'ours', wants: [], shared: false };
  // What Baton asks for by itself brings its own secret; an address made by hand may still be given one.
  const how = trigger.manages?.includes('subscribe') ? 'itself' : 'theirs';
  return { how, wants: secrets, shared: trigger.scope === 'app' };
}

/** "signing_secret" in words: "Signing secret". */
export const secretTitle = (name: string): string => {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
