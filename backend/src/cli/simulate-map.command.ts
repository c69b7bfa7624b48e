import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  compile,
  formatFindings,
  judgeCase,
  readMap,
  simulate,
  type ActionCatalog,
  type Answers,
  type Json,
  type Pipeline,
  type SavedCase,
  type Simulation,
  type Verdict,
} from '@baton/process-maps';
import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { installedPlugins } from '../connectors/installed-plugins.ts';
import { PluginHost } from '../connectors/plugin-host.ts';
import { exitCodes, NotUnderstood, Refused } from './exit-codes.ts';
import { table, type Output } from './output.ts';
import { readAnswers } from './simulate/answers.schema.ts';
import { type JudgedCase, readCases } from './simulate/read-cases.ts';

export interface SimulateOptions {
  /** Absent: the map's own saved cases, `evals.yaml` beside it. */
  input?: string;
  answers?: string;
  json?: boolean;
}

/** Lines that did not fit, said one by one; of more the number is enough. */
const mostRefused = 10;

/**
 * `baton simulate <map> [--input cases.jsonl]`: the map's own decisions over saved cases, on a virtual clock, without any
 * call: what it would do, who would be asked, whether what must happen does, and which parts of the map no case has been
 * through. Exit code 1 when a line does not fit the map, or a case does not go as it must.
 */
export async function simulateMapCommand(file: string, options: SimulateOptions, output: Output): Promise<number> {
  const catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors());
  const pipeline = runnable(file, catalog);
  const input = options.input ?? savedBeside(file);
  const lines = readCases(input, pipeline);
  if (lines.length === 0) throw new NotUnderstood(`Expected one saved case a line in "${input}", found none.`);
  const cases = lines.flatMap((line) => ('saved' in line ? [line.saved] : []));
  const refused = lines.flatMap((line) => ('why' in line ? [{ line: line.line, refused: line.why }] : []));
  if (cases.length === 0 && !options.json) {
    const [first] = refused;
    throw new Refused(`Nothing in "${input}" fits the map's trigger. Line ${first!.line}: ${first!.refused}`);
  }
  // A rehearsal shows the map as it runs for good, not its first weeks, in which a person looks at everything.
  const { review: _period, ...lasting } = pipeline;
  const simulation = simulate(lasting, cases, options.answers === undefined ? {} : answersIn(options.answers));
  const verdicts = judge(cases, simulation);
  if (options.json) output.out(JSON.stringify({ ...simulation, verdicts, refused }, null, 2));
  else show(simulation, cases, refused, output);
  if (!options.json) showVerdicts(verdicts, output);
  const otherwise = verdicts.some(({ verdict }) => verdict === 'otherwise');
  return refused.length > 0 || otherwise ? exitCodes.refused : exitCodes.ok;
}

/** Cases that nobody demands anything of have none. */
type Verdicts = ({ id: string } & Verdict)[];

function judge(cases: JudgedCase[], simulation: Simulation): Verdicts {
  return cases.flatMap(({ id, must }, at) => (must ? [{ id, ...judgeCase(simulation.cases[at]!, must) }] : []));
}

function showVerdicts(verdicts: Verdicts, output: Output): void {
  if (verdicts.length === 0) return;
  for (const said of verdicts) {
    if (said.verdict === 'otherwise') output.err(`${said.id} does not go as it must: ${said.why}.`);
    if (said.verdict === 'unknown') output.err(`${said.id} cannot be judged: ${said.why}.`);
  }
  const good = verdicts.filter(({ verdict }) => verdict === 'as_it_must').length;
  output.err(`${good} of ${verdicts.length} cases that must go a certain way do.`);
}

function runnable(file: string, catalog: ActionCatalog): Pipeline {
  const read = readMap(readText(file));
  if (read.document?.current) {
    throw new Refused(`"${file}" says how things run today and cannot be rehearsed; take the redesigned map.`);
  }
  const { pipeline, findings } = compile(read, { catalog });
  if (!pipeline) throw new Refused(`The map cannot run:\n${formatFindings(findings, file).trimEnd()}`);
  return pipeline;
}

function savedBeside(file: string): string {
  const saved = path.join(path.dirname(file), 'evals.yaml');
  if (existsSync(saved)) return saved;
  throw new NotUnderstood(`Expected saved cases: --input with a file, or "evals.yaml" beside the map; found neither.`);
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
  for (const { line, refused: why } of refused.slice(0, mostRefused)) output.err(`Line ${line} was left out: ${why}`);
  if (refused.length > mostRefused) output.err(`${refused.length - mostRefused} more lines were left out.`);
  const { never } = simulation.coverage;
  for (const [what, unseen] of Object.entries(never)) {
    if (unseen.length > 0) output.err(`No saved case exercises these ${what}: ${unseen.join(', ')}.`);
  }
  const statuses = Object.entries(simulation.statuses).map(([status, count]) => `${count} ${status}`);
  const calls = Object.values(simulation.calls).reduce((sum, count) => sum + count, 0);
  output.err(`${cases.length} cases: ${statuses.join(', ') || 'none'}. ${calls} calls would have been made; none was.`);
}

function answersIn(file: string): Answers {
  const text = readText(file);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new NotUnderstood(`Expected JSON with steps, people, messages or children in "${file}".`);
  }
  const answers = readAnswers(value);
  if (typeof answers === 'string') throw new NotUnderstood(`${file}: ${answers}`);
  return answers;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NotUnderstood(`Expected a file, but "${file}" cannot be read.`);
  }
}
