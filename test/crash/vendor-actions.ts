import type { Failure, RunAction, RunAi } from '@baton/process-maps';
import type { Actions, AiSteps, CallContext, StepResult } from '../../backend/src/engine/ports.ts';

/** Milliseconds. */
const patience = 5_000;

/** A connector to the crash test's vendor, as careful as a real one: it says what it knows about a lost answer. */
export class VendorActions implements Actions, AiSteps {
  private readonly vendor: string;

  constructor(vendor: string) {
    this.vendor = vendor;
  }

  async run(command: RunAction | RunAi, context: CallContext): Promise<StepResult> {
    const unsafe = command.do === 'run_action' && command.idempotency === 'unsafe';
    const body = JSON.stringify({ key: context.key, caseId: context.caseId, step: command.step });
    const may = await context.mayCall();
    if (!may.ok) return { ok: 'held', why: may.why };
    try {
      const answer = await fetch(`${this.vendor}/${unsafe ? 'unkeyed' : 'keyed'}`, {
        method: 'POST',
        body,
        signal: AbortSignal.any([context.signal, AbortSignal.timeout(patience)]),
      });
      if (answer.ok) return { ok: true, output: (await answer.json()) as { id: string } };
      await answer.body?.cancel();
      return failed(answer.status === 429 ? 'rate_limited' : unsafe ? 'unknown_outcome' : 'vendor_down');
    } catch {
      return failed(unsafe ? 'unknown_outcome' : 'vendor_down');
    }
  }
}

function failed(code: Failure['code']): StepResult {
  const wait = code === 'rate_limited' ? { retryAfterMs: 200 } : {};
  return { ok: false, failure: { code, message: `The vendor's answer was: ${code}.`, ...wait } };
}
