import { z } from '@baton/plugin-sdk';

/** The parts go into paths of addresses; anything else is refused before it is sent. */
const fullName = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

export const repositoryField = () =>
  z
    .string()
    .regex(fullName, 'expected an owner and a name, such as harborandpine/website')
    .meta({ title: 'Repository', 'x-options': 'repositories', 'x-depends-on': [] });

export const numberField = (label: string) => z.int().min(1).max(2_000_000_000).meta({ title: label });

export const loginField = (label = 'Person') =>
  z
    .string()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,45})$/, 'expected the name of an account on GitHub')
    .meta({ title: label, 'x-options': 'people', 'x-depends-on': ['repository'] });

export const labelField = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(50)
    .meta({ title: 'Label', 'x-options': 'labels', 'x-depends-on': ['repository'] });

/** A branch, a tag or a commit. */
export const refField = (label: string) =>
  z
    .string()
    .regex(/^(?!\/)(?!.*(?:\.\.|\/\/|@\{))[A-Za-z0-9._/#@+-]{1,200}$/, 'expected a name such as main or v1.4.0')
    .meta({ title: label });

export const titleField = () => z.string().trim().min(1).max(256).meta({ title: 'Title' });

export const bodyField = (label = 'Text') => z.string().max(60_000).meta({ title: label });

export const mostField = (longest = 1_000, usual = 100) =>
  z.int().min(1).max(longest).default(usual).meta({ title: 'At most' });

/** A type, not an interface: the SDK takes only what may have further fields. */
export type Place = { owner: string; repo: string };

export function placeOf(repository: string): Place {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
