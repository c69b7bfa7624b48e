import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import type { PluginLine } from './plugin-line.ts';
import { askingProcess } from './plugin-process.ts';
import { readWireResponse, requestToWire } from './wire-response.ts';

/** Milliseconds. */
const standInTime = 10_000;

/** A plugin's stand-in answers in the process whose request it is; its records are kept by the host. */
export async function standInAnswer(
  { pool }: PluginLine,
  request: Request,
  { store, key }: SandboxRoom,
): Promise<Response> {
  const process = askingProcess.getStore() ?? pool.process('stand-in');
  const job = { do: 'stand_in' as const, request: await requestToWire(request) };
  const given = await process.do(job, { auth: null, baseUrl: undefined, key }, { store }, standInTime);
  return readWireResponse(given);
}
