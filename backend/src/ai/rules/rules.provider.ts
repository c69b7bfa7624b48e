import type { AiTask } from '@baton/process-maps';
import type { AiMeta, AiProvider, AiReply, AiRequest } from '../ai-provider.ts';
import { askMissing } from './ask-missing.ts';
import { checkFit } from './check-fit.ts';
import { classifyText, type PastCases } from './classify-text.ts';
import { draftFromTemplate } from './draft-from-template.ts';
import { extractFields } from './extract-fields.ts';
import { keyLines } from './key-lines.ts';
import { matchRecord } from './match-record.ts';
import { none, type RulesMethod } from './rules-answer.ts';

export const rulesBadge = 'Answered by built-in rules. No AI model is connected.';

/** Raised when a method below changes so that earlier evidence no longer speaks for it. */
export const rulesMethod = 1;

/** The honest default: small local methods that need no account, cost nothing and say how far they can be trusted. */
export class RulesProvider implements AiProvider {
  readonly id = 'rules';
  readonly badge = rulesBadge;
  private readonly methods: Record<AiTask, RulesMethod>;

  constructor(pastCases: PastCases) {
    this.methods = {
      classify: (request) => classifyText(request, pastCases),
      ask_missing: askMissing,
      fit_check: checkFit,
      extract: extractFields,
      draft: draftFromTemplate,
      summarise: keyLines,
      match: matchRecord,
      compose: () => none('The built-in rules cannot compose a text. Connect an AI model, or let a person write it.'),
    };
  }

  async run(request: AiRequest): Promise<AiReply> {
    return { ...(await this.methods[request.task](request)), meta: meta() };
  }
}

const meta = (): AiMeta => ({ provider: 'rules', badge: rulesBadge, model: null, requestIds: [], attempts: 1 });
