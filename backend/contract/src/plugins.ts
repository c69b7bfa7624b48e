import { z } from 'zod';

/** Plugins that admins install. They are there for every company of the installation. */

export const InstalledPlugin = z.strictObject({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  category: z.string(),
  enabled: z.boolean(),
  /** Name of the npm package. */
  packageName: z.string(),
  /** Where it came from, in words. */
  source: z.string(),
  /** sha512 of the package, as npm writes it. */
  integrity: z.string(),
  installedBy: z.string(),
  /** ISO 8601. */
  installedAt: z.string(),
  /** Hosts that it may call; `*` = any public host. */
  hosts: z.array(z.string()),
  /** Why it does not run although it is enabled: one sentence; null when it runs. */
  problem: z.string().nullable(),
});
export type InstalledPlugin = z.infer<typeof InstalledPlugin>;

/** GET /api/plugins */
export const PluginList = z.strictObject({
  plugins: z.array(InstalledPlugin),
  /** Packages (folders and .tgz files) that lie in the folder `plugin-drop` of Baton's data, for `LookAtPlugin.folder`. */
  dropped: z.array(z.string()),
  /** Where that folder is, to be shown. */
  dropFolder: z.string(),
});
export type PluginList = z.infer<typeof PluginList>;

/**
 * POST /api/plugins/look, answered with PluginLook: gets a package and says what installing it would change. Nothing is
 * installed; the package is kept for an hour, for `InstallPlugin`.
 */
export const LookAtPlugin = z.union([
  /** `name`, which means the newest, or `name@1.4.0`. */
  z.strictObject({ npm: z.string().min(1).max(300) }),
  /** One of `PluginList.dropped`. */
  z.strictObject({ folder: z.string().min(1).max(200) }),
]);
export type LookAtPlugin = z.infer<typeof LookAtPlugin>;

/** POST /api/plugins/look/file, answered with PluginLook: the body is the .tgz itself (application/octet-stream), at most 10 MB. */
export const largestPluginFile = 10 * 1024 * 1024;

const UsedBy = z.strictObject({ slug: z.string(), title: z.string() });

/** One thing that another version does differently. */
export const PluginChange = z.strictObject({
  kind: z.enum(['action', 'trigger', 'connection']),
  /** Id of the action or trigger; empty for the connection. */
  id: z.string(),
  /** `stops`: the maps that use it stop there. `check`: somebody should look. `new`: nothing uses it yet. */
  effect: z.enum(['stops', 'check', 'new']),
  /** One sentence. */
  what: z.string(),
  /** This company's maps that use it: published, or with unfinished cases. */
  maps: z.array(UsedBy),
  /** Another company of this installation uses it. */
  usedElsewhere: z.boolean(),
});
export type PluginChange = z.infer<typeof PluginChange>;

export const PluginLook = z.strictObject({
  /** What an admin agrees to: goes into `InstallPlugin`. */
  integrity: z.string(),
  source: z.string(),
  id: z.string(),
  name: z.string(),
  version: z.string(),
  category: z.string(),
  packageName: z.string(),
  hosts: z.array(z.string()),
  /** How an account is connected. */
  account: z.enum(['none', 'key', 'oauth2']),
  hasSandbox: z.boolean(),
  actions: z.array(z.strictObject({ id: z.string(), title: z.string(), changesSomething: z.boolean() })),
  triggers: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** What is installed now under the same id: then this is an upgrade, or a way back. */
  installed: z.strictObject({ version: z.string(), same: z.boolean() }).nullable(),
  /** Worst first; empty when nothing is installed yet. */
  changes: z.array(PluginChange),
  /** Some map would stop: installing needs `acceptStops`. */
  stops: z.boolean(),
});
export type PluginLook = z.infer<typeof PluginLook>;

/** POST /api/plugins, answered with PluginList: installs or upgrades to exactly what was looked at. */
export const InstallPlugin = z.strictObject({
  integrity: z.string().max(100),
  /** The maps that would stop are meant to. */
  acceptStops: z.boolean(),
});
export type InstallPlugin = z.infer<typeof InstallPlugin>;

/** PUT /api/plugins/:id, answered with PluginList: disabled, what uses it stops at that step until it is enabled again. */
export const SwitchPlugin = z.strictObject({ enabled: z.boolean() });
export type SwitchPlugin = z.infer<typeof SwitchPlugin>;

/** GET /api/plugins/:id/uses, for every connector: what disabling it stops, and what removing it takes along. */
export const PluginUses = z.strictObject({
  /** This company's maps that use it: published, or with unfinished cases. */
  maps: z.array(UsedBy),
  usedElsewhere: z.boolean(),
  /** This company's account that is forgotten when it is removed; null when none is connected. */
  account: z.string().nullable(),
  accountsElsewhere: z.int(),
  /** DELETE /api/plugins/:id, answered with PluginList, works only while no map uses it and no other company has an account; never for what ships with Baton. */
  mayRemove: z.boolean(),
});
export type PluginUses = z.infer<typeof PluginUses>;
