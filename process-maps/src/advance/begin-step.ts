import type { AllStep, EndStep, PersonStep, PipelineStep, WaitStep } from '../pipeline/pipeline.ts';
import { evaluateValue } from '../rules/evaluate.ts';
import { askPerson, questionText } from './ask-person.ts';
import { beginWait } from './wait-step.ts';
import type { CaseDraft } from './case-draft.ts';
import { checkStops } from './check-stops.ts';
import { endCase } from './end-case.ts';
import { sawOfValues } from './evidence.ts';
import { handleFailure } from './handle-failure.ts';
import { leaveStep } from './leave-step.ts';
import { formFields } from './output-fields.ts';
import { inWords, roleTitle, sentence } from './words.ts';
import type { Token } from './state.ts';
import { hasCommand, stepCommand } from './step-command.ts';

/** Checks the stop rules, then starts the step's work, whatever its kind. Every new try comes through here again. */
export function beginStep(draft: CaseDraft, token: Token, step: PipelineStep): void {
  if (checkStops(draft, token, step)) return;
  switch (step.kind) {
    case 'action':
    case 'ai':
    case 'each':
    case 'call':
      return sendCommand(draft, token, step);
    case 'person':
      return openTask(draft, token, step);
    case 'decision':
      return leaveStep(draft, token, step);
    case 'wait':
      return startWait(draft, token, step);
    case 'all':
      return fork(draft, token, step);
    case 'end':
      return reachEnd(draft, token, step);
  }
}

/** Work outside: one command leaves, and the token waits for its answer. */
function sendCommand(draft: CaseDraft, token: Token, step: PipelineStep): void {
  if (!hasCommand(step)) return;
  token.attempt += 1;
  const command = stepCommand(draft.pipeline, draft.scope(), token, step);
  if (!command.ok) return handleFailure(draft, token, step, { code: 'bad_value', message: command.why });
  const children = command.value.do === 'start_child' ? command.value.items.length : undefined;
  draft.move(token, children === undefined ? 'running' : 'waiting');
  draft.command(command.value);
  if (children === undefined && token.attempt === 1) draft.say('step_entered', `“${step.title}” has started.`, token);
  if (children !== undefined)
    draft.say('children_started', `“${step.title}”: ${children} cases of its own have started.`, token);
}

function openTask(draft: CaseDraft, token: Token, step: PersonStep): void {
  askPerson(draft, token, {
    kind: 'task',
    who: step,
    choices: step.choices.map((choice) =>
      choice.then.go === 'continue' ? { ...choice, edits: formFields(step) } : choice,
    ),
    question: questionText(draft, step.question, draft.scope(), step.title),
    evidence: {
      saw: sawOfValues(draft, step.shows, 'This case'),
      why: whyTask(draft, step),
      nothingYet: `“${step.title}” has not been done.`,
    },
  });
}

/** What the map says of the task: when it is done, or at least whose it is and for how long. */
function whyTask(draft: CaseDraft, step: PersonStep): string {
  if (step.doneWhen !== undefined) return `Done when: ${sentence(step.doneWhen)}`;
  const role = roleTitle(draft.pipeline, step.owner);
  return `The map hands “${step.title}” to the ${role.toLowerCase()}, for ${inWords(step.answerWithin)} at most.`;
}

function startWait(draft: CaseDraft, token: Token, step: WaitStep): void {
  const begun = beginWait(draft, token, step);
  if (begun.ok && begun.value === 'over') {
    draft.say('wait_over', `“${step.title}”: the time had already come.`, token);
    return leaveStep(draft, token, step);
  }
  if (!begun.ok) handleFailure(draft, token, step, { code: 'bad_value', message: begun.why });
}

/** One token per branch; the parent waits here until all have joined. */
function fork(draft: CaseDraft, token: Token, step: AllStep): void {
  if (step.branches.length === 0) return leaveStep(draft, token, step);
  draft.move(token, 'waiting');
  draft.say('step_entered', `“${step.title}”: ${step.branches.length} branches run side by side.`, token);
  step.branches.forEach((branch, index) => {
    const inside = [...token.inside, `${step.id}:${branch.id}`];
    const id = `${token.id}.${index}`;
    draft.state.tokens.push({ id, step: branch.first, visit: 0, phase: 'ready', attempt: 0, passed: [], inside });
  });
}

function reachEnd(draft: CaseDraft, token: Token, step: EndStep): void {
  const output = evaluateValue(draft.pipeline, { record: step.gives }, draft.scope());
  if (!output.ok) return handleFailure(draft, token, step, { code: 'bad_value', message: output.why });
  endCase(draft, { kind: step.outcome, reasonCode: step.reasonCode, step: step.id }, output.value, `“${step.title}”.`);
}
