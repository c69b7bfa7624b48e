// oxlint-disable-next-line import/default -- Vite gives the address of the worker's own file
import workerUrl from './check.worker.ts?worker&url';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Only the page's own worker may start: the browser refuses every other script that has no policy. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('baton-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new Error('Expected the worker of the editor.');
    return url;
  },
});

export const startCheckWorker = (): Worker =>
  new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module', name: 'check' });
