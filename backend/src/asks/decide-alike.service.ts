import type { DecideAlike, DecidedAlike } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { AsksReader } from './asks.reader.ts';
import { AsksService } from './asks.service.ts';

/** One answer for several questions that are alike. Each is decided on its own, with its own line in every log. */
@Injectable()
export class DecideAlikeService {
  constructor(
    private readonly asks: AsksReader,
    private readonly service: AsksService,
  ) {}

  /** Those that are not like the first, or cannot be decided any more, say why; the others are decided all the same. */
  async decide(person: SignedInPerson, { asks, ...answer }: DecideAlike): Promise<DecidedAlike> {
    const [first] = asks;
    const alike = await this.asks.alike(person.workspaceId, first!.caseId, first!.askId);
    const known = new Set([nameOf(first!), ...alike.map(nameOf)]);
    const results: DecidedAlike['results'] = [];
    for (const { caseId, askId } of asks) {
      const message = known.has(nameOf({ caseId, askId }))
        ? await this.decideOne(person, caseId, askId, answer)
        : 'Not like the others any more: decide it on its own.';
      results.push({ caseId, askId, ok: message === '', message });
    }
    return { results };
  }

  private async decideOne(
    person: SignedInPerson,
    caseId: string,
    askId: string,
    answer: Omit<DecideAlike, 'asks'>,
  ): Promise<string> {
    try {
      await this.service.answer(person, caseId, askId, answer);
      return '';
    } catch (problem) {
      if (problem instanceof Refusal) return problem.message;
      throw problem;
    }
  }
}

const nameOf = ({ caseId, askId }: { caseId: string; askId: string }): string => `${caseId} ${askId}`;
