declare module 'hoodiecrow-imap' {
  export interface StoredMail {
    raw: string;
    uid?: number;
    internaldate?: string;
    flags?: string[];
  }
  export interface HoodiecrowServer {
    listen: (port: number, host: string, ready: () => void) => void;
    close: (done: () => void) => void;
    server: import('node:net').Server;
    appendMessage: (mailbox: string, flags: string[], internaldate: string, raw: string) => void;
  }
  export default function hoodiecrow(options: {
    plugins?: string[];
    storage?: Record<string, { messages?: StoredMail[]; uidvalidity?: number; uidnext?: number; folders?: object }>;
  }): HoodiecrowServer;
}
