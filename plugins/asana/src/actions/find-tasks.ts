import { z } from '@baton/plugin-sdk';
import { listOf, named } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { workspaceOf } from '../workspace.ts';

/** Asana's search by every word needs a paid plan; this one, by name, every plan has. */
export const findTasks = action({
  title: 'Find tasks by name',
  description: 'Tasks whose name fits the words, the likeliest first. Nothing found is not an error.',
  input: z.object({
    text: z.string().trim().min(1).max(200).meta({ title: 'Words in the name' }),
    most: z.int().min(1).max(100).default(10).meta({ title: 'At most' }),
  }),
  output: z.object({ found: z.boolean(), tasks: z.array(z.object({ id: z.string(), name: z.string() })) }),
  example: {
    input: { text: 'invoice 2210' },
    output: { found: true, tasks: [{ id: '1205468000000042', name: 'Correct invoice 2210' }] },
  },
  idempotency: { kind: 'read' },
  run: async (context, { text, most }) => {
    const vendor = await openVendor(context);
    const workspace = await workspaceOf(context, vendor);
    const asked = { query: text, count: most, opt_fields: 'name' };
    const { data } = await vendor.call(listOf(named), ({ typeahead }) =>
      typeahead.typeaheadForWorkspace(workspace, 'task', asked),
    );
    return { found: data.length > 0, tasks: data.map(({ gid, name }) => ({ id: gid, name: name ?? '' })) };
  },
});
