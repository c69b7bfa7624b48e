/** What the HTTP side is told at start. */
export interface HttpSettings {
  /** Where people reach Baton, without a slash at the end. https makes cookies secure. */
  publicUrl: string;
  /** Folder with the built web page; absent: only the API is served. */
  pageFolder?: string;
  /** Check every answer against the contract: tests and development. */
  checkAnswers: boolean;
  /** Trust the address that a proxy in front reports. */
  behindProxy: boolean;
}

export const SETTINGS = Symbol('HttpSettings');
