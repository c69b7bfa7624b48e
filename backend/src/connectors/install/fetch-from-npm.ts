import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import semver from 'semver';
import { packageLimits, tooLarge } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';

const packageName = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/** npm would take these for files. */
const isFile = /\.(tgz|tar|tar\.gz)$/;

/** Milliseconds. */
const patience = 60_000;

export interface NpmSource {
  name: string;
  /** Exact: a tag would mean something else tomorrow. Absent = the newest. */
  version?: string;
}

export interface Published {
  packed: Buffer;
  /** As npm calls the file: name and version in one. */
  file: string;
}

/**
 * The tarball of a published package, through npm itself, so that a company's own registry and its sign-in count. npm checks
 * the registry's checksum; nothing is installed and no script runs.
 * @throws PluginRefused
 */
export async function fetchFromNpm({ name, version }: NpmSource, registry?: string): Promise<Published> {
  if (name.length > 214 || !packageName.test(name) || isFile.test(name)) {
    throw new PluginRefused(
      `Expected the name of an npm package, such as baton-connector-acme, found “${name.slice(0, 60)}”.`,
    );
  }
  if (version !== undefined && semver.valid(version) !== version) {
    throw new PluginRefused(`Expected an exact version such as 1.4.0, found “${version.slice(0, 60)}”.`);
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-plugin-'));
  try {
    const what = version === undefined ? name : `${name}@${version}`;
    await npmPack(what, folder, registry);
    const [file] = (await readdir(folder)).filter((one) => one.endsWith('.tgz'));
    if (!file) throw new PluginRefused(`npm brought no package for ${what}.`);
    if ((await stat(path.join(folder, file))).size > packageLimits.packed) throw tooLarge();
    return { packed: await readFile(path.join(folder, file)), file: path.parse(file).name };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function npmPack(what: string, folder: string, registry: string | undefined): Promise<void> {
  const flags = ['--ignore-scripts', '--silent', '--no-audit', '--no-update-notifier', `--pack-destination=${folder}`];
  const args = ['pack', what, ...flags, ...(registry ? [`--registry=${registry}`] : [])];
  try {
    // On Windows npm is a command file, which only the shell starts; name and version are of plain letters here.
    const shell = process.platform === 'win32';
    await promisify(execFile)('npm', args, {
      cwd: folder,
      timeout: patience,
      shell,
      maxBuffer: 1024 * 1024,
      env: ownSettings(),
    });
  } catch (problem) {
    throw new PluginRefused(npmRefusal(what, problem), { cause: problem });
  }
}

/** What npm needs to find the company's registry: never Baton's own secrets. */
function ownSettings(): NodeJS.ProcessEnv {
  const kept =
    /^(path|home|userprofile|appdata|localappdata|systemroot|comspec|temp|tmp|tmpdir|lang|npm_config_.*|https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_file)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)));
}

function npmRefusal(what: string, problem: unknown): string {
  const { code, stderr = '', killed } = problem as { code?: unknown; stderr?: string; killed?: boolean };
  if (code === 'ENOENT') return 'npm was not found on this machine: install from a file instead.';
  if (killed) return `npm did not bring ${what} within ${patience / 1_000} s: try again, or install from a file.`;
  if (/EINTEGRITY/.test(stderr)) {
    return `The registry's checksum does not fit the package that it sent for ${what}: do not use it.`;
  }
  if (/E404|ETARGET/.test(stderr)) return `The npm registry has no ${what}: check name and version.`;
  return `npm could not bring ${what}: check the name and this machine's way to the registry, or install from a file.`;
}
