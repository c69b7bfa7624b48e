import type { Command } from 'commander';
import type { Output } from '../output.ts';
import { refusing } from './refusing.ts';

/** Writing plugins, anywhere; installing them, on Baton's own machine. */
export function addPluginCommands(program: Command, output: Output, end: (code: number) => void): void {
  const plugin = program.command('plugin').description('write connectors of your own, and install them');
  addAuthorCommands(plugin, output, end);
  addAdminCommands(plugin, output);
}

function addAuthorCommands(plugin: Command, output: Output, end: (code: number) => void): void {
  plugin
    .command('new')
    .description('make a working connector with tests, to start from')
    .argument('<name>', 'of the vendor, such as "Acme Books"')
    .option('--in <folder>', 'where its folder is made', '.')
    .action((name: string, options: { in: string }) =>
      refusing(async () => (await import('./new-plugin.command.ts')).newPluginCommand(name, options, output)),
    );
  plugin
    .command('test')
    .description('the test kit, the plugin’s own tests, and a look at it where it will run')
    .argument('[folder]', 'of the plugin', '.')
    .action((folder: string) =>
      refusing(async () => end(await (await import('./test-plugin.command.ts')).testPluginCommand(folder, output))),
    );
  plugin
    .command('pack')
    .description('one file that an admin installs; prints its checksum')
    .argument('[folder]', 'of the plugin', '.')
    .option('--to <folder>', 'where the file is written', '.')
    .option('--json', 'as JSON')
    .action((folder: string, options: { to: string; json?: boolean }) =>
      refusing(async () => (await import('./pack-plugin.command.ts')).packPluginCommand(folder, options, output)),
    );
}

const from = 'a .tgz file, a plugin’s folder, or name[@version] of an npm package';

function addAdminCommands(plugin: Command, output: Output): void {
  const commands = () => import('./installed-plugins.command.ts');
  plugin
    .command('look')
    .description('say what a plugin may do and what installing it would change; changes nothing')
    .argument('<plugin>', from)
    .option('--json', 'as JSON')
    .action((what: string, options: { json?: boolean }) =>
      refusing(async () => (await commands()).lookCommand(what, options, output)),
    );
  plugin
    .command('install')
    .description("install or upgrade a plugin, on Baton's own machine, while it runs")
    .argument('<plugin>', from)
    .option('--integrity <sha512>', 'only if it has this checksum')
    .option('--accept-stops', 'even if published maps stop')
    .action((what: string, options: { integrity?: string; acceptStops?: boolean }) =>
      refusing(async () => (await commands()).installCommand(what, options, output)),
    );
  plugin
    .command('upgrade')
    .description('put another version in the place of an installed one; says which maps use what changes')
    .argument('<plugin>', from)
    .option('--integrity <sha512>', 'only if it has this checksum')
    .option('--accept-stops', 'even if published maps stop')
    .option('--preview', 'only say what would change')
    .action((what: string, options: { integrity?: string; acceptStops?: boolean; preview?: boolean }) =>
      refusing(async () => (await commands()).upgradeCommand(what, options, output)),
    );
  plugin
    .command('list')
    .description('list what is installed')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => refusing(async () => (await commands()).listCommand(options, output)));
  for (const [verb, text] of Object.entries(changes)) {
    plugin
      .command(verb)
      .description(text)
      .argument('<id>', 'of the plugin')
      .action((id: string) =>
        refusing(async () => (await commands()).changeCommand(verb as keyof typeof changes, id, output)),
      );
  }
}

const changes = {
  enable: 'let an installed plugin run again',
  disable: 'stop an installed plugin at once; maps that use it stop at that step',
  remove: 'remove a plugin that no map uses',
};
