import type { RunAction, RunAi } from '@baton/process-maps';
import type { Actions, AiSteps, CallContext, StepResult } from '../../backend/src/engine/ports.ts';

export interface RecordedCall {
  key: string;
  step: string;
  attempt: number;
}

/** Answers every call at once, unless told otherwise, and remembers them all. */
export class RecordingActions implements Actions, AiSteps {
  readonly calls: RecordedCall[] = [];
  answer: (command: RunAction | RunAi, context: CallContext) => StepResult | Promise<StepResult> = (command) => ({
    ok: true,
    output: { id: command.step },
    confidence: 1,
  });

  async run(command: RunAction | RunAi, context: CallContext): Promise<StepResult> {
    this.calls.push({ key: context.key, step: command.step, attempt: command.attempt });
    return this.answer(command, context);
  }
}
