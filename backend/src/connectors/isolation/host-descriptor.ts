import type { Descriptor } from '@baton/plugin-sdk';

/**
 * The descriptor as the host works with it: patterns are left to the plugin's own process, because a pattern can be written
 * so that trying it takes for ever.
 */
export const hostDescriptor = (descriptor: Descriptor): Descriptor => withoutPatterns(descriptor) as Descriptor;

function withoutPatterns(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutPatterns(one));
  if (typeof value !== 'object' || value === null) return value;
  // A property that is called "pattern" is no pattern.
  const kept = Object.entries(value).filter(([key]) => inProperties || !/^pattern(Properties)?$/.test(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutPatterns(one, key === 'properties')]));
}
