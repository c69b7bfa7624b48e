/** A plugin's process ended while it had something to do. The message completes "The plugin ...". */
export class PluginStopped extends Error {
  override readonly name = 'PluginStopped';
}

/** A packed plugin that cannot be loaded at all. The message completes "The plugin cannot be used: ...". */
export class PluginUnusable extends Error {
  override readonly name = 'PluginUnusable';
}
