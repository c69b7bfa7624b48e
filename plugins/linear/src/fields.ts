import { z } from '@baton/plugin-sdk';

/** Chosen from one of the connector's lists. Linear's ids are UUIDs. */
export const choiceField = (label: string, options: string, dependsOn: string[] = []) =>
  z.uuid().meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });

/** An id, or what people say: OPS-12. */
export const issueField = () =>
  z
    .string()
    .regex(
      /^([A-Z][A-Z0-9]{0,9}-\d{1,9}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
      'expected an issue such as OPS-12',
    )
    .meta({ title: 'Issue', description: 'For example OPS-12.' });

export const priorityField = () => z.enum(['none', 'urgent', 'high', 'normal', 'low']).meta({ title: 'Priority' });

/** In Linear's order: 0 = none, 1 = urgent … 4 = low. */
export const priorities = ['none', 'urgent', 'high', 'normal', 'low'] as const;

export const priorityNumber = (priority: (typeof priorities)[number]): number => priorities.indexOf(priority);
