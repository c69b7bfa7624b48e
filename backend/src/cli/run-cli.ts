import { Command, CommanderError } from 'commander';
import { StartProblem } from '../config/start-problem.ts';
import { addCareCommands } from './care-commands.ts';
import { addCompanyCommands } from './company-commands.ts';
import { exitCodes, NotUnderstood, Refused } from './exit-codes.ts';
import { terminal, type Output } from './output.ts';
import { addPluginCommands } from './plugin/plugin-commands.ts';

const codes = `
Exit codes: 0 done; 1 something must be fixed, or the request was refused; 2 the command was not understood.
`;

/** Runs one `baton ...` command line and answers its exit code. Commands load when they are used, so each starts fast. */
export async function runCli(args: readonly string[], output: Output = terminal): Promise<number> {
  let code: number = exitCodes.ok;
  const program = describeCommands(output, (ended) => (code = ended));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (problem) {
    return tell(problem, output);
  }
}

function describeCommands(output: Output, end: (code: number) => void): Command {
  const program = new Command('baton')
    .description('Checks maps, and works with the cases of a running Baton.')
    .addHelpText('after', codes)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
    });
  addMapCommands(program, output, end);
  addSimulateCommand(program, output, end);
  addCaseCommands(program, output);
  addCareCommands(program, output);
  addCompanyCommands(program, output);
  addSignInCommands(program, output);
  addPluginCommands(program, output, end);
  return program;
}

function addMapCommands(program: Command, output: Output, end: (code: number) => void): void {
  program
    .command('check')
    .description('check map files, or every map in a folder')
    .argument('<path...>')
    .option('--json', 'findings as JSON')
    .option('--watch', 'check again after every change')
    .action(async (paths: string[], options: { json?: boolean; watch?: boolean }) => {
      if (options.watch) return (await import('./watch-maps.command.ts')).watchMapsCommand(paths, output);
      const { checkMapsCommand } = await import('./check-maps.command.ts');
      end(await checkMapsCommand(paths, options, output));
    });
  program
    .command('fmt')
    .description('put map files into the one layout; comments stay')
    .argument('<path...>')
    .option('--check', 'change nothing; exit code 1 when a file would change')
    .action(async (paths: string[], options: { check?: boolean }) => {
      const { formatMapsCommand } = await import('./fmt.command.ts');
      end(formatMapsCommand(paths, options, output));
    });
  program
    .command('docs')
    .description('write the list of checks and the format reference from the language itself')
    .option('--check', 'change nothing; exit code 1 when a page would change')
    .action(async (options: { check?: boolean }) => {
      end((await import('./docs.command.ts')).writeDocsCommand(options, output));
    });
  program
    .command('compare')
    .description('say what differs: the map of today and its redesign, or two versions of a map')
    .argument('<before>')
    .argument('<after>')
    .option('--json', 'as JSON')
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const { compareMapsCommand } = await import('./compare.command.ts');
      end(await compareMapsCommand(before, after, options, output));
    });
  addBpmnCommands(program, output);
  program
    .command('run')
    .description('try a map on saved events, with stand-ins for every connector and role; nothing leaves this machine')
    .argument('<map>', 'a map file')
    .requiredOption('--input <file>', 'one event a line, as JSON')
    .option('--past <step=file...>', 'answers people gave before, for an AI step to learn from, one JSON record a line')
    .option('--json', 'results as JSON')
    .action(async (file: string, options: { input: string; past?: string[]; json?: boolean }) => {
      const { runMapCommand } = await import('./run-map.command.ts');
      end(await runMapCommand(file, options, output));
    });
}

function addSimulateCommand(program: Command, output: Output, end: (code: number) => void): void {
  program
    .command('simulate')
    .description('rehearse a map over saved cases on a virtual clock: paths, questions, and what no case has exercised')
    .argument('<map>', 'a map file')
    .option(
      '--input <file>',
      'one saved case a line as JSON, or an evals.yaml; the evals.yaml beside the map if absent',
    )
    .option(
      '--answers <file>',
      'how steps, people, messages and other maps answer where a case does not say it, as JSON',
    )
    .option('--json', 'results as JSON')
    .action(async (file: string, options: { input?: string; answers?: string; json?: boolean }) => {
      const { simulateMapCommand } = await import('./simulate-map.command.ts');
      end(await simulateMapCommand(file, options, output));
    });
}

function addBpmnCommands(program: Command, output: Output): void {
  const bpmn = program.command('bpmn').description('exchange maps with other tools as BPMN 2.0');
  bpmn
    .command('out')
    .description('print a map as BPMN 2.0 with its diagram')
    .argument('<map>', 'a map file')
    .action(async (file: string) => (await import('./bpmn.command.ts')).bpmnOutCommand(file, output));
  bpmn
    .command('in')
    .description('print a BPMN 2.0 file as a map; says what was not understood')
    .argument('<file>', 'a .bpmn file')
    .action(async (file: string) => (await import('./bpmn.command.ts')).bpmnInCommand(file, output));
}

function addCaseCommands(program: Command, output: Output): void {
  program
    .command('cases')
    .description('list cases, with who has the baton now')
    .option('--map <slug>', 'only cases of this map')
    .option('--status <status>', 'running, waiting, stopped, done, declined, cancelled or quarantined')
    .option('--flag <mark>', 'only late, nearly, silent or followed ones')
    .option('--search <text>', 'only cases with these words in the title or in what came in')
    .option('--limit <number>', 'how many at most')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./list-cases.command.ts')).listCasesCommand(options, output));
  program
    .command('decide')
    .description('list what waits for an answer; show one question; or answer it')
    .argument('[case]', 'number of the case')
    .option('--choice <id>', 'the answer')
    .option('--reason <text>', 'why; every decision has a reason')
    .option('--ask <id>', 'which question, when the case has several')
    .option('--whose <mine|team|everyone>', 'which list', 'mine')
    .option('--json', 'as JSON')
    .action(async (caseId, options) => (await import('./decide.command.ts')).decideCommand(caseId, options, output));
}

function addSignInCommands(program: Command, output: Output): void {
  program
    .command('sign-in')
    .description('sign in with a one-time link, or with --email and a password')
    .argument('[link]')
    .option('--email <address>')
    .option('--server <address>', 'where Baton runs')
    .action(async (link, options) => (await import('./sign-in.command.ts')).signInCommand(link, options, output));
  program
    .command('sign-out')
    .description('forget the session on this machine')
    .action(async () => (await import('./sign-in.command.ts')).signOutCommand(output));
  program
    .command('link')
    .description("print a new one-time sign-in link, on Baton's own machine")
    .option('--email <address>', 'for whom; otherwise for the first admin')
    .action(async (options) => (await import('./print-link.command.ts')).printLinkCommand(options, output));
  program
    .command('rotate-key')
    .description("encrypt stored connections with a new master key, on Baton's own machine, while it runs")
    .option('--drop-old', 'afterwards forget the old keys; backups made before then need them')
    .action(async (options) => (await import('./rotate-key.command.ts')).rotateKeyCommand(options, output));
}

/** One sentence for what the reader can solve; the whole problem for what is a defect of ours. */
function tell(problem: unknown, output: Output): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (problem instanceof NotUnderstood) {
    output.err(problem.message);
    return exitCodes.usage;
  }
  if (problem instanceof Refused || problem instanceof StartProblem) {
    output.err(problem.message);
    return exitCodes.refused;
  }
  output.err(
    `This is a defect of Baton: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
  );
  return exitCodes.refused;
}
