import type { Command } from 'commander';
import type { Output } from './output.ts';

/** What a person does to cases that are on their way. */
export function addCareCommands(program: Command, output: Output): void {
  program
    .command('care')
    .description('quarantine, release, cancel or undo cases; without --reason it only shows what would happen')
    .argument('<what>', 'quarantine, release, cancel or undo')
    .argument('[case...]', 'numbers of cases; otherwise --map and --rule find them')
    .option('--map <slug>', 'the cases of this map')
    .option('--rule <rule>', 'that this rule holds for, e.g. "message.email.endsWith(\'@example.com\')"')
    .option('--ended', 'also cases that have ended')
    .option('--stays-on', 'quarantine by a rule: also cases that come to match it later')
    .option('--reason <text>', 'why; it stays in the history')
    .option('--json', 'as JSON')
    .action(async (what, cases, options) =>
      (await import('./care.command.ts')).careCommand(what, cases, options, output),
    );
  program
    .command('quarantines')
    .description('list what rules have set aside; or lift one, so that all of its cases go on')
    .argument('[lift]')
    .argument('[which]', 'id of the quarantine')
    .option('--reason <text>', 'why; it stays in the history')
    .option('--json', 'as JSON')
    .action(async (what, id, options) =>
      (await import('./quarantines.command.ts')).quarantinesCommand([what, id], options, output),
    );
  program
    .command('move')
    .description('move the running cases of a map to its published version where that is safe')
    .argument('<map>', 'id of a published map')
    .option('--to <version>', 'to this version instead')
    .option('--reason <text>', 'why; without it, it only shows which can be moved')
    .option('--json', 'as JSON')
    .action(async (slug, options) => (await import('./move-cases.command.ts')).moveCasesCommand(slug, options, output));
  program
    .command('switch')
    .description('say what is switched off; or switch a map, step, connector or everything off or on')
    .argument('[off|on]')
    .argument('[scope]', 'everything, map, step or connector')
    .argument('[which]', 'id of the map or connector; map/step for a step')
    .option('--running <what>', 'what happens to running cases: pause (usual), finish or people')
    .option('--reason <text>', 'why; without it, switching off only shows which cases it would concern')
    .option('--json', 'as JSON')
    .action(async (to, scope, which, options) =>
      (await import('./switch.command.ts')).switchCommand([to, scope, which], options, output),
    );
}
