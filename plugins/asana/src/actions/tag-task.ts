import { z } from '@baton/plugin-sdk';
import { done, made, named } from '../answers.ts';
import { type Context, openVendor, type Vendor } from '../client.ts';
import { action } from '../connection.ts';
import { idField } from '../fields.ts';
import { searchAll } from '../pages.ts';
import { workspaceOf } from '../workspace.ts';

/** Asana lets two tags have one name, so the list is searched before a tag is made. Tagging twice changes nothing. */
export const tagTask = action({
  title: 'Tag a task',
  description: 'Puts a tag on a task; the tag is made when it does not exist yet.',
  input: z.object({ task: idField('Task'), tag: z.string().trim().min(1).max(100).meta({ title: 'Tag' }) }),
  output: z.object({ task: z.string(), tag_id: z.string() }),
  example: {
    input: { task: '1200000000000401', tag: 'billing' },
    output: { task: '1200000000000401', tag_id: '1200000000000501' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { task, tag }) => {
    const vendor = await openVendor(context);
    const tag_id = await tagNamed(context, vendor, tag);
    await vendor.call(done, ({ tasks }) => tasks.addTagForTask({ data: { tag: tag_id } }, task));
    return { task, tag_id };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ tasks }) => tasks.removeTagForTask({ data: { tag: output.tag_id } }, output.task));
  },
});

async function tagNamed(context: Context, vendor: Vendor, name: string): Promise<string> {
  const workspace = await workspaceOf(context, vendor);
  const wanted = name.toLowerCase();
  const known = await searchAll(
    vendor,
    { item: named, ask: ({ tags }, page) => tags.getTagsForWorkspace(workspace, { opt_fields: 'name', ...page }) },
    (one) => one.name?.toLowerCase() === wanted,
  );
  if (known) return known.gid;
  const { data } = await vendor.call(made, ({ tags }) => tags.createTagForWorkspace({ data: { name } }, workspace));
  return data.gid;
}
