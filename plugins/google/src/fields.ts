import { z } from '@baton/plugin-sdk';

/** Google's ids stand in paths of addresses; what could leave its place in a path is let through by none of them. */
const id = (what: string) => z.string().regex(/^[\w-]{1,200}$/, `expected the id of ${what}`);

export const idField = (label: string, what: string) => id(what).meta({ title: label });

/** An id chosen from one of the connector's lists. */
export const choiceField = (label: string, options: string, what: string, dependsOn: string[] = []) =>
  id(what).meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });
