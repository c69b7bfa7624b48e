import { z } from 'zod';
import { Right, Role } from './rights.ts';

/** POST /api/session answers 204 and sets the cookie. DELETE /api/session signs out. */
export const SignIn = z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(256) });
/** POST /api/session/link: the one-time link printed at start, `/sign-in#<token>`. */
export const SignInWithLink = z.strictObject({ token: z.string().min(20).max(200) });

export type SignIn = z.infer<typeof SignIn>;
export type SignInWithLink = z.infer<typeof SignInWithLink>;
/** PUT /api/session/workspace: look at another company that I belong to. */
export const SwitchWorkspace = z.strictObject({ workspaceId: z.uuid() });
export type SwitchWorkspace = z.infer<typeof SwitchWorkspace>;

/** PUT /api/session/password: mine. Ends my other sessions. `current` is needed when there is one already. */
export const ChoosePassword = z.strictObject({
  current: z.string().max(256).optional(),
  password: z.string().min(12).max(256),
});
export type ChoosePassword = z.infer<typeof ChoosePassword>;

/** POST /api/people/:id/sign-in-link: shown once, to be handed to that person. */
export const SignInLinkFor = z.strictObject({ link: z.string(), holdsMinutes: z.int() });
export type SignInLinkFor = z.infer<typeof SignInLinkFor>;

export const PersonRef = z.strictObject({ id: z.string(), name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

/** GET /api/me */
export const Me = z.strictObject({
  person: PersonRef.extend({ email: z.string(), roles: z.array(Role) }),
  workspace: z.strictObject({ id: z.string(), name: z.string(), hasSampleData: z.boolean() }),
  workspaces: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  rights: z.array(Right),
  /** Sent back in the header `x-baton-csrf` with every request that changes something. */
  csrf: z.string(),
  openAsks: z.int(),
  mapsRunning: z.int(),
});
export type Me = z.infer<typeof Me>;

export const Person = PersonRef.extend({
  email: z.string(),
  title: z.string(),
  roles: z.array(Role),
  active: z.boolean(),
  sample: z.boolean(),
});
export type Person = z.infer<typeof Person>;
/** A person, and what would be left with nobody without them. */
export const PersonLine = Person.extend({
  /** Roles of maps that they fill. */
  duties: z.array(
    z.strictObject({ map: z.string(), mapTitle: z.string(), role: z.string(), as: z.enum(['owner', 'backup']) }),
  ),
  /** Open questions that are theirs to answer now. */
  openAsks: z.int(),
});
export type PersonLine = z.infer<typeof PersonLine>;
/** GET /api/people */
export const People = z.strictObject({ people: z.array(PersonLine) });
export type People = z.infer<typeof People>;

const aboutPerson = z.strictObject({
  name: z.string().trim().min(2).max(120),
  email: z.email().max(254),
  title: z.string().trim().max(120).default(''),
  roles: z.array(Role).min(1).max(Role.options.length),
});
/** POST /api/people answers 201 with the Person. They sign in by a one-time link until they choose a password. */
export const AddPerson = aboutPerson;
export type AddPerson = z.infer<typeof AddPerson>;
/** PUT /api/people/:id answers with the Person. Inactive people cannot sign in and are asked nothing. */
export const ChangePerson = aboutPerson.extend({
  active: z.boolean(),
  /** Whoever leaves: open questions go to the backup, the map's owner or an admin, roles to their backup. */
  handOn: z.boolean().default(false),
});
export type ChangePerson = z.infer<typeof ChangePerson>;
/** GET /api/people/:id/leaving: who would get what they have, if they left in this moment. Nothing is changed. */
export const Leaving = z.strictObject({
  questions: z.array(z.strictObject({ to: z.string(), count: z.int() })),
  /** Maps on whose rota they have weeks. */
  rotas: z.array(z.string()),
});
export type Leaving = z.infer<typeof Leaving>;
/** DELETE /api/people/:id: they are gone for good; histories keep "Deleted person 7". */
export const PersonDeleted = z.strictObject({
  name: z.string(),
  /** Open questions that somebody else has now. */
  given: z.int(),
  /** Where the name still stands because somebody wrote it there: a map or a context pack to edit, an account to connect anew. */
  stillNamed: z.array(z.strictObject({ kind: z.enum(['map', 'pack', 'account']), title: z.string() })),
});
export type PersonDeleted = z.infer<typeof PersonDeleted>;
/** PUT /api/workspace answers 204. */
export const RenameWorkspace = z.strictObject({ name: z.string().trim().min(2).max(120) });
export type RenameWorkspace = z.infer<typeof RenameWorkspace>;
