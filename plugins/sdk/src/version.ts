/** Version of the connector contract. A plugin names the range it was written for; the host checks it before loading. */
export const SDK_VERSION = '1.0.0';
