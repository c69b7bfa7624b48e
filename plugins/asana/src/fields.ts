import { z } from '@baton/plugin-sdk';

/** Asana's ids are digits. Anything else would end up in a path of the address, so nothing else is let through. */
const gid = () => z.string().regex(/^\d{1,30}$/, 'expected an id of Asana, which has only digits');

export const idField = (label: string) => gid().meta({ title: label });

/** An id chosen from one of the connector's lists. */
export const choiceField = (label: string, options: string, dependsOn: string[] = []) =>
  gid().meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });
