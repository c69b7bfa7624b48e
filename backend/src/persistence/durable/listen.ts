import pg from 'pg';

/** Milliseconds between two tries to listen again. */
const retryEvery = 500;

/**
 * Hears NOTIFY on its own connection and takes it up again when it breaks; what was said meanwhile is missed, so
 * `onNotice` is also called after every new start. Nothing may depend on it but speed.
 */
export class Listener {
  private client: pg.Client | undefined;
  private ended = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly url: string;
  private readonly channels: Record<string, (said: string) => void>;

  constructor(url: string, channels: Record<string, (said: string) => void>) {
    this.url = url;
    this.channels = channels;
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'baton-listener', keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.channels[channel]?.(payload ?? ''));
    this.client = client;
    try {
      await client.connect();
      for (const channel of Object.keys(this.channels)) await client.query(`listen ${channel}`);
      for (const hear of Object.values(this.channels)) hear('');
    } catch {
      this.lost(client);
    }
  }

  async stop(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: pg.Client): void {
    if (this.ended || this.client !== client) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.start(), retryEvery);
  }
}
