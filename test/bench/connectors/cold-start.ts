/**
 * One connector in a process of its own: what importing it and its first call cost, the vendor's SDK included. The connector
 * contract, which every process has loaded anyway, is loaded before. Ends with one line of JSON.
 */
import type { Connector } from '@baton/plugin-sdk';
import { describe } from '@baton/plugin-sdk';
import { VendorLine } from '@baton/plugin-sdk/testing';

const [, , index] = process.argv;
const kept = () => (globalThis.gc?.(), process.memoryUsage().rss / 1_048_576);

// What the process needs for any connector is not what this one costs.
await new VendorLine({ id: 'none', sandbox: undefined } as unknown as Connector).context().now();
const before = { memory: kept(), cpu: process.cpuUsage() };
const began = performance.now();
const { default: connector } = (await import(index!)) as { default: Connector };
describe(connector);
const imported = performance.now() - began;
const memoryImported = kept();
const firstCall = performance.now();
await connector.health(new VendorLine(connector).context());
const called = performance.now() - firstCall;
const { user, system } = process.cpuUsage(before.cpu);
const figures = {
  importMs: imported,
  firstCallMs: called,
  cpuMs: (user + system) / 1_000,
  importMb: memoryImported - before.memory,
  memoryMb: kept() - before.memory,
};
console.log(JSON.stringify(figures));
// A stand-in may have something open that nobody waits for.
process.exit(0);
