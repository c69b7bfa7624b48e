import type { Answerable, Choice, ValueTemplate } from '../pipeline/pipeline.ts';
import { evaluateText } from '../rules/evaluate.ts';
import type { Scope } from '../rules/rule-result.ts';
import type { Json } from '../types/type.ts';
import type { CaseDraft } from './case-draft.ts';
import type { Evidence } from './command.ts';
import type { FailureCode } from './failure.ts';
import { answerBy, answerTimeInWords } from './answer-by.ts';
import type { AskKind, AskLevel, OpenAsk, Token } from './state.ts';
import { roleTitle, sentence } from './words.ts';

export interface NewAsk {
  kind: AskKind;
  who: Answerable;
  choices: Choice[];
  question: string;
  evidence: Evidence;
  rule?: string;
  failure?: FailureCode;
  held?: Json;
  confidence?: number;
}

/** Stops `token` with a question to one person, whose clock starts now. */
export function askPerson(draft: CaseDraft, token: Token, ask: NewAsk): void {
  const { who, question, evidence, ...rest } = ask;
  const id = `a${++draft.state.asked}`;
  const deadline = answerBy(draft, who.answerWithin);
  const open: OpenAsk = {
    id,
    token: token.id,
    step: token.step,
    visit: token.visit,
    ownerRole: who.owner,
    backupRole: who.backup,
    answerWithin: who.answerWithin,
    level: 'owner',
    deadline,
    ...rest,
  };
  draft.move(token, 'asking');
  draft.state.asks[id] = open;
  draft.command({ do: 'open_ask', ask: open, question, evidence });
  draft.setTimer(deadlineTimer(id, 'owner'), deadline, { kind: 'deadline', ask: id });
  const role = roleTitle(draft.pipeline, who.owner);
  const reason = ask.kind === 'task' ? '' : `${sentence(evidence.why)} `;
  const text = `${reason}${role} is asked: ${question} Answer within ${answerTimeInWords(draft, who.answerWithin)}.`;
  const rule = ask.rule === undefined ? {} : { rule: ask.rule };
  draft.say(ask.kind === 'task' ? 'task_opened' : 'stopped', text, token, {
    data: { ask: id, kind: ask.kind, ...rule },
  });
}

export function closeAsk(draft: CaseDraft, ask: OpenAsk, why: 'answered' | 'case_ended' | 'superseded'): void {
  delete draft.state.asks[ask.id];
  draft.command({ do: 'close_ask', ask: ask.id, why });
  draft.dropTimer(deadlineTimer(ask.id, ask.level));
}

/** One deadline per level: a late clock of the owner's must not shorten the backup's time. */
export function deadlineTimer(ask: string, level: AskLevel): string {
  return `deadline:${ask}:${level}`;
}

/** The map's own question; when a value in it cannot be computed, `otherwise`, because the asking itself must not fail. */
export function questionText(draft: CaseDraft, question: ValueTemplate, scope: Scope, otherwise: string): string {
  const text = evaluateText(draft.pipeline, question, scope);
  return text.ok && text.value.trim() !== '' ? text.value : otherwise;
}
