import { readFileSync } from 'node:fs';
import { compile, formatFindings, type Pipeline } from '@baton/process-maps';
import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../connectors/installed-plugins.ts';
import { PluginHost } from '../connectors/plugin-host.ts';
import { exitCodes, NotUnderstood, Refused } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { settled, type CaseResult } from './run/case-results.ts';
import { teach } from './run/past-cases.ts';
import { readEvents, type InputLine } from './run/read-events.ts';
import { makeTrialCompany } from './run/trial-company.ts';
import { withTrialServer } from './run/trial-server.ts';

export interface RunOptions {
  input: string;
  past?: string[];
  json?: boolean;
}

type Result = { line: number } & (CaseResult | { refused: string });

/**
 * `baton run <map> --input <file>`: every line becomes a case of the map, on a real engine of its own, with the
 * connectors' stand-ins and a stand-in for every role. Nothing leaves the machine. Exit code 1 when a line does not fit.
 */
export async function runMapCommand(file: string, options: RunOptions, output: Output): Promise<number> {
  const source = readMapFile(file);
  const descriptors = new PluginHost(installedPlugins).descriptors();
  const { pipeline, findings } = compile(source, { catalog: sandboxCatalog(descriptors) });
  if (!pipeline) throw new Refused(`The map cannot run:\n${formatFindings(findings, file).trimEnd()}`);
  const lines = readEvents(options.input, pipeline);
  if (lines.length === 0) throw new NotUnderstood(`Expected one JSON value a line in "${options.input}", found none.`);
  const sandboxes = descriptors.filter(({ sandbox }) => sandbox).map(({ id }) => id);
  const results = await run({ source, pipeline, sandboxes }, lines, options.past ?? []);
  show(results, options, output);
  return results.some((result) => 'refused' in result) ? exitCodes.refused : exitCodes.ok;
}

function run(
  map: { source: string; pipeline: Pipeline; sandboxes: string[] },
  lines: InputLine[],
  past: string[],
): Promise<Result[]> {
  return withTrialServer(async ({ pool, engine }) => {
    const company = await makeTrialCompany(pool, map);
    for (const given of past) await teach(pool, company, map.pipeline, given);
    const received = new Map<number, string>();
    for (const line of lines) {
      if (!line.ok) continue;
      const { caseId } = await engine.receiveEvent({ ...company, event: line.event, key: line.key });
      received.set(line.line, caseId);
    }
    const cases = new Map((await settled(pool, company.workspaceId)).map((result) => [result.caseId, result]));
    return lines.map((line) =>
      line.ok ? { line: line.line, ...cases.get(received.get(line.line)!)! } : { line: line.line, refused: line.why },
    );
  });
}

function show(results: Result[], options: RunOptions, output: Output): void {
  if (options.json) return output.out(JSON.stringify(results, null, 2));
  const rows = results.map((result) =>
    'refused' in result
      ? [String(result.line), 'refused', '', result.refused]
      : [String(result.line), result.status, result.owner ?? '', result.question ?? result.title],
  );
  output.out(table([['LINE', 'STATUS', 'WHO HAS THE BATON', 'QUESTION OR TITLE'], ...rows]));
  output.err(summary(results));
}

function summary(results: Result[]): string {
  const counts = Map.groupBy(results, (result) => ('refused' in result ? 'refused' : result.status));
  const words = [...counts].map(([status, all]) => `${all.length} ${status}`);
  return `${results.length} lines: ${words.join(', ')}. Sandboxes and built-in rules only; nothing left this machine.`;
}

function readMapFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NotUnderstood(`Expected a map file, but "${file}" cannot be read.`);
  }
}
