import type { AiProvider, AiReply, AiRequest } from '../ai-provider.ts';

/** Answers from a script: the first entry that fits the request. Nothing fits = no answer; it never invents one. */
export class FakeProvider implements AiProvider {
  readonly id = 'fake';
  readonly badge = 'Scripted answer.';
  readonly seen: AiRequest[] = [];
  private readonly script: ((request: AiRequest) => Partial<AiReply> | undefined)[];

  constructor(...script: ((request: AiRequest) => Partial<AiReply> | undefined)[]) {
    this.script = script;
  }

  run(request: AiRequest): Promise<AiReply> {
    this.seen.push(request);
    const meta = { provider: this.id, badge: this.badge, model: null, requestIds: [], attempts: 1 } as const;
    for (const entry of this.script) {
      const reply = entry(request);
      if (reply) return Promise.resolve({ status: 'answer', reviewed: [], gates: [], meta, ...reply } as AiReply);
    }
    return Promise.resolve({ status: 'no_answer', why: 'No scripted answer fits.', meta: { ...meta, requestIds: [] } });
  }
}
