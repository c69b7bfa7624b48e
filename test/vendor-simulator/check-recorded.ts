import { readFileSync } from 'node:fs';
import { PublishedSpec } from './published-spec.ts';
import { readSpec } from './spec-folder.ts';

/** A sandbox exchange as the product records it, one line of JSON each. */
interface Recorded {
  connector: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  requestBody: string;
  status: number;
  responseBody: string;
}

/** Which description judges which connector. */
export const specFiles: Readonly<Record<string, string>> = {
  asana: 'asana/asana.yaml',
  intercom: 'intercom/intercom-2.14.yaml',
  jira: 'jira/platform-v3.yaml',
  xero: 'xero/accounting.yaml',
};

/**
 * Judges a file of recorded sandbox exchanges (BATON_SANDBOX_LOG) by the vendors' published descriptions: how many
 * requests were judged, and everything that was outside.
 */
export function checkRecorded(file: string): { judged: number; violations: string[] } {
  const specs = new Map<string, PublishedSpec>();
  const violations: string[] = [];
  let judged = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const exchange = line === '' ? undefined : (JSON.parse(line) as Recorded);
    const specFile = exchange && specFiles[exchange.connector];
    if (!exchange || !specFile) continue;
    const spec = specs.get(specFile) ?? new PublishedSpec(readSpec(specFile));
    specs.set(specFile, spec);
    judged += 1;
    const { method, url, headers, requestBody, status, responseBody } = exchange;
    violations.push(...spec.checkRequest({ method, url, headers, body: requestBody }));
    violations.push(...spec.checkAnswer(exchange, { status, contentType: 'application/json', body: responseBody }));
  }
  return { judged, violations };
}
