/** A worker whose steps answer at once, except `call_vendor`, which is a real HTTP call. Tells its parent what finished. */
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import type { Actions, AiSteps, CaseStore, StepResult } from '../../backend/src/engine/ports.ts';
import { Agent, fetch } from 'undici';

const { DATABASE_URL: url = '', VENDOR_URL: vendor = '' } = process.env;
const agent = new Agent({ connections: 64, pipelining: 1 });

const steps: Actions & AiSteps = {
  async run(command): Promise<StepResult> {
    if (command.step !== 'call_vendor' || !vendor) return { ok: true, output: { id: command.step } };
    const answer = await fetch(vendor, { method: 'POST', body: command.key, dispatcher: agent });
    return { ok: true, output: { id: await answer.text() } };
  },
};

let finished: [caseId: string, at: number][] = [];

/** Notes the moment at which a case's last commit was confirmed. */
function noting(store: CaseStore): CaseStore {
  return {
    claim: (ids) => store.claim(ids),
    renew: (ids) => store.renew(ids),
    release: (cases) => store.release(cases),
    async commit(completion) {
      const result = await store.commit(completion);
      if (result.won && completion.state.outcome) finished.push([completion.caseId, Date.now()]);
      return result;
    },
  };
}

const engine = await assembleEngine({
  url,
  worker: { actions: steps, aiSteps: steps },
  onProblem: (problem) => console.error(problem),
  wrapStore: noting,
});

setInterval(() => {
  if (finished.length > 0) process.send?.({ finished: finished.splice(0) });
}, 100);
process.on('message', async (message) => {
  if (message === 'usage') process.send?.({ usage: { rss: process.memoryUsage().rss, cpu: process.cpuUsage() } });
  if (message === 'stop') {
    await engine.stop();
    process.send?.({ finished: finished.splice(0) }, () => process.exit(0));
  }
});
process.send?.({ ready: true });
