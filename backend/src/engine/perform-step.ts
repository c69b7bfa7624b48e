import type { CaseEvent, Failure, Json, Pipeline, RunAction, RunAi, StepFacts } from '@baton/process-maps';
import { outputProblem, storable } from './check-output.ts';
import type { PassCrashPoint } from './crash-point.ts';
import type {
  Actions,
  AiSteps,
  CallContext,
  CallSite,
  Done,
  LoadedCase,
  MayCall,
  StepResult,
  Switches,
} from './ports.ts';

export interface StepPorts {
  actions: Actions;
  aiSteps: AiSteps;
  switches: Switches;
  passCrashPoint: PassCrashPoint;
  /** From the case history; nothing when no call of this visit has succeeded. */
  whatWasDone(caseId: string, step: string, visit: number): Promise<Done | undefined>;
}

/** `held`: the off switch is on and nothing was sent. */
export type Performed = CaseEvent | 'held';

/** Makes one step's call and turns its result into the event that `advance` understands. Never throws. */
export async function performStep(
  command: RunAction | RunAi,
  loaded: Pick<LoadedCase, 'id' | 'workspaceId' | 'mapId' | 'pipeline'>,
  ports: StepPorts,
  signal: AbortSignal,
): Promise<Performed> {
  const began = performance.now();
  const result = await call(command, contextOf(command, loaded, ports, signal), ports).catch((problem: unknown) =>
    crashed(command, problem),
  );
  ports.passCrashPoint('after-call');
  if (result.ok === 'held') return 'held';
  const { token, step, visit, attempt } = command;
  const facts: StepFacts = { ...result.facts, tookMs: Math.round(performance.now() - began), attempt };
  const failure = result.ok ? outputProblem(result.output) : result.failure;
  if (failure) return storable({ kind: 'step_failed', token, step, visit, failure, facts });
  return storable({ ...succeeded(result), ...undoInput(command, loaded.pipeline), token, step, visit, facts });
}

async function call(command: RunAction | RunAi, context: CallContext, ports: StepPorts): Promise<StepResult> {
  const may = await context.mayCall();
  if (!may.ok) return refused(may);
  ports.passCrashPoint('before-call');
  return command.do === 'run_action' ? ports.actions.run(command, context) : ports.aiSteps.run(command, context);
}

function contextOf(
  command: RunAction | RunAi,
  { id, workspaceId, mapId }: Pick<LoadedCase, 'id' | 'workspaceId' | 'mapId'>,
  { switches }: StepPorts,
  signal: AbortSignal,
): CallContext {
  const site: CallSite = { workspaceId, mapId, step: command.step, caseId: id };
  if (command.do === 'run_action') site.connector = command.connector;
  return { workspaceId, mapId, caseId: id, key: `${id}:${command.key}`, signal, mayCall: () => switches.mayCall(site) };
}

/** Held where it is, or a question to whoever answers when the step breaks: "do it by hand, or try again". */
export function refused({ why, ask }: Extract<MayCall, { ok: false }>): StepResult {
  return ask ? { ok: false, failure: { code: 'permanent', message: why } } : { ok: 'held', why };
}

function succeeded(result: StepResult) {
  const { output, confidence } = result as Extract<StepResult, { ok: true }>;
  return { kind: 'step_succeeded' as const, output, ...(confidence === undefined ? {} : { confidence }) };
}

/** Whoever may have to undo a call has to know what it was given. */
function undoInput(command: RunAction | RunAi, pipeline: Pipeline): { input?: Json } {
  const step = pipeline.steps[command.step];
  return command.do === 'run_action' && step?.kind === 'action' && step.undoable ? { input: command.input } : {};
}

/** A connector that throws broke its contract. An unsafe call may have left before it did. */
function crashed(command: RunAction | RunAi, problem: unknown): StepResult {
  const unsafe = command.do === 'run_action' && command.idempotency === 'unsafe';
  const failure: Failure = {
    code: unsafe ? 'unknown_outcome' : 'internal',
    message: `The step “${command.step}” broke off inside Baton (${problem instanceof Error ? problem.name : 'fault'}).`,
  };
  return { ok: false, failure };
}
