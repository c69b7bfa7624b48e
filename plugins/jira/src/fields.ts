import { z } from '@baton/plugin-sdk';

/** What ends up in a path of the address is a key or digits, or it is refused before anything is sent. */
export const issueField = () =>
  z
    .string()
    .regex(/^([A-Z][A-Z0-9_]{1,30}-\d{1,9}|\d{1,18})$/, 'expected an issue such as OPS-12')
    .meta({ title: 'Issue', description: 'For example OPS-12.' });

export const projectField = () =>
  z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,30}$/, 'expected the key of a project, such as OPS')
    .meta({ title: 'Project', 'x-options': 'projects', 'x-depends-on': [] });

export const personField = (label: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9:_-]{1,128}$/, 'expected the id of a person in Jira')
    .meta({ title: label, 'x-options': 'people', 'x-depends-on': [] });

export const nameField = (label: string, options: string, dependsOn: string[] = []) =>
  z.string().trim().min(1).max(200).meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });

export const labelField = () => z.string().regex(/^[^\s]{1,255}$/, 'expected a label without spaces');
