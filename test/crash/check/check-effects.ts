import { keyedSteps, unsafeStep } from '../crash-map.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './group.ts';

/**
 * 3. One effect per key and per step of a finished case; a key belongs to one case and step. Where the vendor honours no
 * keys: at most one send per key, and a send without a recorded answer has become a question to a person.
 */
export function checkEffects(facts: Facts): string[] {
  return [...checkKeys(facts), ...checkPerCase(facts), ...checkUnsafe(facts)];
}

function checkKeys({ ledger }: Facts): string[] {
  return [...groupBy(ledger, (call) => call.key)].flatMap(([key, calls]) => {
    const effects = calls.filter((call) => call.effect).length;
    const foreign = calls.some((call) => !key.startsWith(`${call.caseId}:${call.step}:`));
    return [
      ...(effects > 1 ? [`the key ${key} had ${effects} effects`] : []),
      ...(foreign ? [`the key ${key} was used for another case or step`] : []),
    ];
  });
}

function checkPerCase({ cases, ledger }: Facts): string[] {
  const effects = groupBy(
    ledger.filter((call) => call.effect),
    (call) => `${call.caseId} ${call.step}`,
  );
  const done = cases.filter((each) => each.status === 'done');
  return done.flatMap(({ id }) =>
    [...keyedSteps, unsafeStep].flatMap((step) => {
      const count = effects.get(`${id} ${step}`)?.length ?? 0;
      return count === 1 ? [] : [`case ${id} had ${count} effects of ${step}`];
    }),
  );
}

function checkUnsafe({ ledger, asks, events }: Facts): string[] {
  const calls = ledger.filter((call) => call.step === unsafeStep);
  const asked = new Set(asks.filter((ask) => ask.kind === 'unknown_outcome').map((ask) => ask.caseId));
  const answered = new Set(
    events
      .filter(({ event }) => event.kind === 'step_succeeded' && event.step === unsafeStep)
      .map((each) => each.caseId),
  );
  return [...groupBy(calls, (call) => call.key)].flatMap(([key, sends]) => {
    const effects = sends.filter((call) => call.effect);
    const caseId = sends[0]?.caseId ?? '';
    const silent = effects.length > 0 && !answered.has(caseId) && !asked.has(caseId);
    return [
      // A refusal before the effect (429) may be sent again; what may have happened may not.
      ...(sends.slice(0, -1).some((call) => call.effect)
        ? [`the unsafe call ${key} was sent again after it happened`]
        : []),
      ...(silent ? [`the unsafe call ${key} happened, is not recorded, and nobody was asked`] : []),
    ];
  });
}
