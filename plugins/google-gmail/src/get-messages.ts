import { ConnectorError } from '@baton/plugin-sdk';
import { message, type Message } from './answers.ts';
import { me, type Vendor } from './client.ts';

/** A whole message. */
export const getMessage = (vendor: Vendor, id: string): Promise<Message> =>
  vendor.call(message, (users) => users.messages.get({ ...me, id, format: 'full' }));

/** A message without its text: only the named headers. */
export const getHeaders = (vendor: Vendor, id: string, metadataHeaders: string[]): Promise<Message> =>
  vendor.call(message, (users) => users.messages.get({ ...me, id, format: 'metadata', metadataHeaders }));

/** A message of a list; undefined when somebody has deleted it since. */
export async function getIfThere(vendor: Vendor, id: string): Promise<Message | undefined> {
  try {
    return await getMessage(vendor, id);
  } catch (thrown) {
    if (ConnectorError.is(thrown) && thrown.code === 'not_found') return undefined;
    throw thrown;
  }
}
