export const folderType = 'application/vnd.google-apps.folder';

/** A text in Google's search language: quotes and backslashes in it must not end it. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const inFolder = (folder: string): string => `${quoted(folder)} in parents`;

export const ownProperty = 'baton';

/** What one of our calls made, and nothing else. */
export const madeBy = (reference: string): string =>
  `appProperties has { key=${quoted(ownProperty)} and value=${quoted(reference)} }`;

/** All of several conditions. */
export const both = (...conditions: (string | undefined)[]): string =>
  conditions.filter((one) => one !== undefined).join(' and ');
