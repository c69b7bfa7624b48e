import type { Command } from 'commander';
import type { Output } from './output.ts';

/** What a company of one's own needs: the company, its people, its maps and where they receive. */
export function addCompanyCommands(program: Command, output: Output): void {
  program
    .command('new-company')
    .description("make an empty company and its first admin, on Baton's own machine")
    .argument('<name>', 'of the company')
    .requiredOption('--admin <name>', 'of the person')
    .requiredOption('--email <address>', 'of that person')
    .action(async (name, options) =>
      (await import('./new-company.command.ts')).newCompanyCommand(name, options, output),
    );
  program
    .command('add-person')
    .description('add a named person to the company, and print the link that signs them in')
    .argument('<email>')
    .requiredOption('--name <name>', 'first and last name')
    .option('--title <title>', 'what they do', '')
    .option('--roles <roles>', 'admin, ops_manager, cto, owner, viewer; several with commas', 'owner')
    .option('--json', 'as JSON')
    .action(async (email, options) =>
      (await import('./add-person.command.ts')).addPersonCommand(email, options, output),
    );
  program
    .command('delete-person')
    .description('delete somebody for good: what they have goes to others, their name goes everywhere')
    .argument('<email>')
    .option('--yes', 'do it; without this it only says what would happen')
    .option('--json', 'as JSON')
    .action(async (email, options) =>
      (await import('./delete-person.command.ts')).deletePersonCommand(email, options, output),
    );
  program
    .command('publish')
    .description('publish a map: a new one with the people of its roles, or a new version')
    .argument('<map>', 'a map file')
    .requiredOption('--note <text>', 'what is new')
    .option('--role <role=owner,backup...>', 'e-mail addresses of who fills a role, and of their backup')
    .option('--json', 'as JSON')
    .action(async (file, options) =>
      (await import('./publish-map.command.ts')).publishMapCommand(file, options, output),
    );
  program
    .command('context-pack')
    .description('read a text in that AI steps are told: a new context pack, or the new version of one')
    .argument('<file>', 'a Markdown file')
    .requiredOption('--name <name>', 'as maps call it, such as services')
    .option('--title <title>', 'as people call it')
    .option('--owner <email>', 'who keeps it right')
    .option('--review-days <days>', 'until the next review')
    .option('--json', 'as JSON')
    .action(async (file, options) =>
      (await import('./context-pack.command.ts')).contextPackCommand(file, options, output),
    );
  program
    .command('address')
    .description('make a web address at which a map receives; it is shown once')
    .argument('<map>', 'id of a published map')
    .option('--step <id>', 'for what this step waits for, instead of the trigger')
    .option('--signed', 'deliveries are signed with a secret, which is shown once too')
    .option(
      '--secret <name>',
      'what the other system signs with, e.g. signing_secret; its value is read from standard input',
    )
    .option('--json', 'as JSON')
    .action(async (slug, options) =>
      (await import('./make-address.command.ts')).makeAddressCommand(slug, options, output),
    );
}
