import { done } from './answers.ts';
import { type Context, openVendor } from './client.ts';

/** Into Asana's trash, from where it can be fetched for 30 days. */
export async function deleteTask(context: Context, id: string): Promise<void> {
  const vendor = await openVendor(context);
  await vendor.call(done, ({ tasks }) => tasks.deleteTask(id));
}
