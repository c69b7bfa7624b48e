import { z } from 'zod';
import { Secret } from './secret.ts';

/** A write-only field of a connection: a password box in the form, encrypted at rest, a `Secret` in `context.auth`. */
export const secretField = (label: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ title: label, format: 'password', 'x-secret': true })
    .transform((value) => new Secret(value));

/** A choice whose list comes from one of the connector's `options`. */
export const optionField = (label: string, options: string, dependsOn: string[] = []) =>
  z.string().min(1).meta({ title: label, 'x-options': options, 'x-depends-on': dependsOn });
