import type { Branch, PipelineStep } from '../pipeline/pipeline.ts';
import { evaluateRule } from '../rules/evaluate.ts';
import { askPerson } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { cancelChoice } from './handle-failure.ts';
import type { Token } from './state.ts';
import { stepTitle } from './words.ts';

/** The target that ends a parallel branch; no step can be called so. */
const JOIN = 'join';

/** The step is over: takes the first branch whose rule holds. A rule that cannot be checked stops the case. */
export function leaveStep(draft: CaseDraft, token: Token, step: PipelineStep): void {
  const branch = firstBranch(draft, step);
  if (!branch.found) return askForBranch(draft, token, step, branch.why);
  if (step.next.length > 1 || step.kind === 'decision') sayBranch(draft, token, branch.found);
  goTo(draft, token, branch.found.to);
}

/** Sends a token to a step; `join` ends the parallel branch that it is in. */
export function goTo(draft: CaseDraft, token: Token, to: string): void {
  if (to === JOIN && token.inside.length > 0) return joinBranch(draft, token);
  draft.move(token, 'ready');
  Object.assign(token, { step: to, visit: 0, attempt: 0, passed: [] });
}

/** Branch tokens are named after their parent: `t1` waits at the `all` step for `t1.0`, `t1.1`, ... */
function joinBranch(draft: CaseDraft, token: Token): void {
  draft.move(token, 'joined');
  const parentId = token.id.slice(0, token.id.lastIndexOf('.'));
  const branches = draft.state.tokens.filter((each) => isBranchOf(each, parentId));
  const parent = draft.token(parentId);
  const step = parent && draft.step(parent.step);
  if (!parent || !step || branches.some((each) => each.phase !== 'joined')) return;
  draft.state.tokens = draft.state.tokens.filter((each) => !isBranchOf(each, parentId));
  draft.say('step_done', `All branches of “${step.title}” are done.`, parent);
  leaveStep(draft, parent, step);
}

function isBranchOf(token: Token, parentId: string): boolean {
  return token.id.startsWith(`${parentId}.`);
}

function firstBranch(draft: CaseDraft, step: PipelineStep): { found?: Branch; why: string } {
  for (const branch of step.next) {
    if (branch.when === undefined) return { found: branch, why: '' };
    const verdict = evaluateRule(draft.pipeline, branch.when, draft.scope());
    if (!verdict.ok) return { why: verdict.why };
    if (verdict.value === true) return { found: branch, why: '' };
  }
  return { why: 'No branch fits, and none is marked “otherwise”.' };
}

function sayBranch(draft: CaseDraft, token: Token, branch: Branch): void {
  const because = branch.label ?? (branch.when === undefined ? 'Otherwise' : `${branch.when} holds`);
  draft.say('branch_taken', `${because}: on to “${stepTitle(draft.pipeline, branch.to)}”.`, token, {
    data: { to: branch.to },
  });
}

/** The machine cannot tell which way, so a person does. */
function askForBranch(draft: CaseDraft, token: Token, step: PipelineStep, why: string): void {
  const ways = step.next.map((branch, index) => {
    const title = stepTitle(draft.pipeline, branch.to);
    const label = branch.label ?? `Go on with “${title}”`;
    return {
      id: `way_${index + 1}`,
      label,
      means: `“${title}” is next.`,
      then: { go: 'to' as const, step: branch.to },
      edits: [],
    };
  });
  askPerson(draft, token, {
    kind: 'failure',
    failure: 'bad_value',
    who: draft.pipeline.whenItBreaks,
    question: `How does the case go on after “${step.title}”?`,
    choices: [...ways, cancelChoice],
    evidence: {
      saw: [],
      why: `The way on could not be worked out. ${why}`,
      nothingYet: `Nothing after “${step.title}” has been done.`,
    },
  });
}
