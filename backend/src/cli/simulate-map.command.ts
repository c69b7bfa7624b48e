import { readFileSync } from 'node:fs';
import {
  compile,
  formatFindings,
  simulate,
  type Answers,
  type Json,
  type SavedCase,
  type Simulation,
} from '@baton/process-maps';
import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../connectors/installed-plugins.ts';
import { PluginHost } from '../connectors/plugin-host.ts';
import { exitCodes, NotUnderstood, Refused } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { readCases } from './simulate/read-cases.ts';

export interface SimulateOptions {
  input: string;
  answers?: string;
  json?: boolean;
}

/**
 * `baton simulate <map> --input cases.jsonl`: the map's own decisions over saved cases, on a virtual clock, without any
 * call: what it would do, who would be asked, and which parts of the map no case has been through. Exit code 1 when a line
 * does not fit the map.
 */
export async function simulateMapCommand(file: string, options: SimulateOptions, output: Output): Promise<number> {
  const catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors());
  const { pipeline, findings } = compile(readText(file), { catalog });
  if (!pipeline) throw new Refused(`The map cannot run:\n${formatFindings(findings, file).trimEnd()}`);
  const lines = readCases(options.input, pipeline);
  if (lines.length === 0) throw new NotUnderstood(`Expected one saved case a line in "${options.input}", found none.`);
  const cases = lines.flatMap((line) => ('saved' in line ? [line.saved] : []));
  const refused = lines.flatMap((line) => ('why' in line ? [{ line: line.line, refused: line.why }] : []));
  // A rehearsal shows the map as it runs for good, not its first weeks, in which a person looks at everything.
  const { review: _period, ...lasting } = pipeline;
  const simulation = simulate(lasting, cases, options.answers === undefined ? {} : readAnswers(options.answers));
  if (options.json) output.out(JSON.stringify({ ...simulation, refused }, null, 2));
  else show(simulation, cases, refused, output);
  return refused.length > 0 ? exitCodes.refused : exitCodes.ok;
}

function show(
  simulation: Simulation,
  cases: SavedCase[],
  refused: { line: number; refused: string }[],
  output: Output,
): void {
  const rows = simulation.cases.map(({ id, status, path, asks }) => {
    const open = asks.findLast((ask) => ask.choice === undefined);
    return [id, status, open?.ownerRole ?? '', open?.question ?? path.join(' → ')];
  });
  output.out(table([['CASE', 'STATUS', 'ROLE THAT DECIDES', 'QUESTION OR PATH'], ...rows]));
  for (const { line, refused: why } of refused) output.err(`Line ${line} was left out: ${why}`);
  const { never } = simulation.coverage;
  for (const [what, unseen] of Object.entries(never)) {
    if (unseen.length > 0) output.err(`No saved case exercises these ${what}: ${unseen.join(', ')}.`);
  }
  const statuses = Object.entries(simulation.statuses).map(([status, count]) => `${count} ${status}`);
  const calls = Object.values(simulation.calls).reduce((sum, count) => sum + count, 0);
  output.err(`${cases.length} cases: ${statuses.join(', ') || 'none'}. ${calls} calls would have been made; none was.`);
}

function readAnswers(file: string): Answers {
  const text = readText(file);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new NotUnderstood(`Expected JSON with steps, people, messages or children in "${file}".`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NotUnderstood(`Expected one JSON record in "${file}".`);
  }
  return value as Answers;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NotUnderstood(`Expected a file, but "${file}" cannot be read.`);
  }
}
