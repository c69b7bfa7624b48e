import { z } from '@baton/plugin-sdk';
import { done, made, withNotes } from '../answers.ts';
import { hasReference, openVendor, withReference } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField } from '../fields.ts';
import { searchAll } from '../pages.ts';
import { workspaceOf } from '../workspace.ts';

export const createProject = action({
  title: 'Create a project',
  description: 'An empty project for a team. Undone, it is deleted with everything in it.',
  input: z.object({
    name: z.string().trim().min(1).max(500).meta({ title: 'Name' }),
    notes: z.string().max(60_000).default('').meta({ title: 'Description' }),
    team: choiceField('Team', 'teams').optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { name: 'Lind Contracting: spring lease', team: '1200000000000601' },
    output: { id: '1205468000000044' },
  },
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context) => {
      const vendor = await openVendor(context);
      const workspace = await workspaceOf(context, vendor);
      const found = await searchAll(
        vendor,
        {
          item: withNotes,
          ask: ({ projects }, page) => projects.getProjects({ workspace, opt_fields: 'notes', ...page }),
        },
        ({ notes }) => hasReference(context, notes),
      );
      return found && { id: found.gid };
    },
  },
  run: async (context, { name, notes, team, due_on }) => {
    const vendor = await openVendor(context);
    const data = {
      workspace: await workspaceOf(context, vendor),
      name,
      notes: withReference(context, notes),
      ...(team !== undefined && { team }),
      ...(due_on !== undefined && { due_on }),
    };
    const created = await vendor.call(made, ({ projects }) => projects.createProject({ data }));
    return { id: created.data.gid };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ projects }) => projects.deleteProject(output.id));
  },
});
