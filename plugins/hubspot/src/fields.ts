import { z } from '@baton/plugin-sdk';

/** HubSpot's record ids are digits. They end up in addresses, so nothing else is let through. */
const id = () => z.string().regex(/^\d{1,30}$/, 'expected an id of HubSpot, which has only digits');

export const idField = (label: string) => id().meta({ title: label });

export const choiceField = (label: string, options: string, dependsOn: string[] = []) =>
  z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'expected a choice of HubSpot, such as appointmentscheduled')
    .meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });

export const ownerField = (label = 'Owner') => id().meta({ title: label, 'x-options': 'owners' });

/** Kinds of records that people work with; custom ones have ids such as `2-123`. */
export const kindField = z
  .string()
  .regex(/^(contacts|companies|deals|tickets|products|line_items|quotes|notes|tasks|calls|meetings|\d-\d{1,15})$/, {
    error: 'expected a kind of record such as deals, or 2-123 for one of your own',
  })
  .meta({ title: 'Kind of record', 'x-options': 'kinds' });

/** Properties of one's own, by their internal names. An empty text empties the property. */
export const propertiesField = z
  .record(
    z.string().regex(/^[a-z][a-z0-9_]{0,99}$/, 'expected the internal name of a property'),
    z.string().max(65_000),
  )
  .meta({ title: 'Other properties' });

export const mostField = z.int().min(1).max(2_000).default(200).meta({ title: 'At most' });

/** HubSpot asks for moments in milliseconds since 1970. */
export const msOf = (iso: string): string => String(Date.parse(iso));
