/** A plugin that is not installed, for a reason that is one sentence for the admin. Nothing was changed. */
export class PluginRefused extends Error {
  override readonly name = 'PluginRefused';
}
