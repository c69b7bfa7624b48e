import type { ActionCatalog } from '@baton/process-maps';

let catalog: ActionCatalog | undefined;

/** The actions of the installed connectors, as if each had an account: whether one is connected is a company's matter. */
export async function installedActions(): Promise<ActionCatalog> {
  if (catalog) return catalog;
  const [{ installedPlugins }, { PluginHost }, { sandboxCatalog }] = await Promise.all([
    import('../connectors/installed-plugins.ts'),
    import('../connectors/plugin-host.ts'),
    import('../connectors/catalog/build-catalog.ts'),
  ]);
  return (catalog = sandboxCatalog(new PluginHost(installedPlugins).descriptors()));
}
