import type { Failure, UndoAction } from '@baton/process-maps';
import { storable } from './check-output.ts';
import { refused, type Performed, type StepPorts } from './perform-step.ts';
import type { CallContext, LoadedCase, StepResult } from './ports.ts';

/**
 * Reverses one step's call, from what the case history says it was given and has answered. What was done by hand, or has
 * left no trace, a person has to undo.
 */
export async function performUndo(
  command: UndoAction,
  { id, workspaceId, mapId }: Pick<LoadedCase, 'id' | 'workspaceId' | 'mapId'>,
  ports: StepPorts,
  signal: AbortSignal,
): Promise<Performed> {
  const { token, step, visit, attempt, connector } = command;
  const site = { workspaceId, mapId, step, connector, caseId: id };
  const mayCall = () => ports.switches.mayCall(site);
  const context: CallContext = { workspaceId, mapId, caseId: id, key: `${id}:${command.key}`, signal, mayCall };
  const began = performance.now();
  const result = await undo(command, context, ports).catch((): StepResult => ({ ok: false, failure: brokeOff }));
  ports.passCrashPoint('after-call');
  if (result.ok === 'held') return 'held';
  const facts = { ...result.facts, tookMs: Math.round(performance.now() - began), attempt };
  if (result.ok) return { kind: 'step_succeeded', token, step, visit, output: null, facts };
  return storable({ kind: 'step_failed', token, step, visit, failure: result.failure, facts });
}

async function undo(command: UndoAction, context: CallContext, ports: StepPorts): Promise<StepResult> {
  const may = await context.mayCall();
  if (!may.ok) return refused(may);
  const done = await ports.whatWasDone(context.caseId, command.step, command.visit);
  if (!done) return { ok: false, failure: noTrace };
  if (!ports.actions.undo)
    return { ok: false, failure: { code: 'permanent', message: 'It cannot be undone from here.' } };
  ports.passCrashPoint('before-call');
  return ports.actions.undo(command, done, context);
}

const noTrace: Failure = {
  code: 'not_found',
  message: 'Baton did not do this itself, or has no record of what it was given, so a person has to undo it.',
};
const brokeOff: Failure = { code: 'internal', message: 'The undoing broke off inside Baton.' };
