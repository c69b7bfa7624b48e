import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { StartProblem } from './start-problem.ts';

/** Everything a process of Baton is told from outside. This file is the only reader of the environment. */
export interface Config {
  /** TCP port of web page and API. */
  port: number;
  /** Address to listen on: 127.0.0.1 reaches this machine alone, 0.0.0.0 the network. */
  host: string;
  /** Where people reach Baton, without a slash at the end; links in messages start with it. */
  publicUrl: string;
  /** A PostgreSQL of your own. Absent: the embedded one, with its data below `home`. Holds a password. */
  databaseUrl?: string;
  /** Absolute folder for the embedded database, the master key and command line sessions. */
  home: string;
  /** 32 bytes, base64: encrypts stored credentials. Absent: `<home>/master.key`, made at first start. */
  masterKey?: string;
  /** The key before `masterKey` was changed: what it sealed stays readable until it is sealed anew. */
  previousKey?: string;
  /** Networks (CIDR) that connectors may reach although they are not public, e.g. 10.1.0.0/16. */
  openNetworks: string[];
  /** A file that gets every sandbox request and answer as a line of JSON: for checks, never for a real company. */
  sandboxLog?: string;
  /**
   * A key for Claude, for this installation. Deliberately not ANTHROPIC_API_KEY: a key that somebody uses for other work
   * is never picked up by itself.
   */
  anthropicApiKey?: string;
  /** Load the sample company into an empty database. */
  sampleCompany: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const masterKey = z
  .string()
  .refine((key) => Buffer.from(key, 'base64').length === 32, '32 bytes in base64 ("openssl rand -base64 32")');

const Environment = z.object({
  PORT: optional(
    z.coerce.number('a port number').int().min(1, 'a port from 1 to 65535').max(65_535, 'a port from 1 to 65535'),
  ),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' })),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'an address such as postgres://name:password@host:5432/database' }),
  ),
  BATON_HOME: optional(z.string()),
  BATON_MASTER_KEY: optional(masterKey),
  BATON_PREVIOUS_MASTER_KEY: optional(masterKey),
  BATON_OPEN_NETWORKS: optional(z.string()),
  BATON_SANDBOX_LOG: optional(z.string()),
  BATON_ANTHROPIC_API_KEY: optional(z.string().min(10, 'an API key')),
  BATON_SAMPLE_COMPANY: optional(z.enum(['on', 'off'], '"on" or "off"')),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')),
});

/** The values may be secrets, so the message names the variable and what was expected, never what was found in it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Config {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new StartProblem(`Expected ${String(issue?.path[0])} to be ${issue?.message}: correct it and start again.`);
  }
  const given = read.data;
  const port = given.PORT ?? 3000;
  return {
    port,
    host: given.HOST ?? '127.0.0.1',
    publicUrl: (given.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    ...(given.DATABASE_URL && { databaseUrl: given.DATABASE_URL }),
    home: path.resolve(folder, expandHome(given.BATON_HOME ?? '.baton')),
    ...(given.BATON_MASTER_KEY && { masterKey: given.BATON_MASTER_KEY }),
    ...(given.BATON_PREVIOUS_MASTER_KEY && { previousKey: given.BATON_PREVIOUS_MASTER_KEY }),
    openNetworks: (given.BATON_OPEN_NETWORKS ?? '').split(/[\s,]+/).filter((network) => network !== ''),
    ...(given.BATON_SANDBOX_LOG && { sandboxLog: path.resolve(folder, given.BATON_SANDBOX_LOG) }),
    ...(given.BATON_ANTHROPIC_API_KEY && { anthropicApiKey: given.BATON_ANTHROPIC_API_KEY }),
    sampleCompany: given.BATON_SAMPLE_COMPANY !== 'off',
    logLevel: given.LOG_LEVEL ?? 'warn',
  };
}

function expandHome(folder: string): string {
  return folder === '~' || folder.startsWith('~/') ? path.join(os.homedir(), folder.slice(1)) : folder;
}
