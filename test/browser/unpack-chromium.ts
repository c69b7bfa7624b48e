import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** A Chromium on disk, with what its environment needs on a machine that lacks fonts or system libraries. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Unpacks the Chromium that npm brought (210 MB, about 2 s, once per version and account) and says how to start it. */
export function unpackChromium(): UnpackedChromium {
  const parcel = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(path.join(parcel, 'package.json'), 'utf8')) as { version: string };
  const place = path.join(os.tmpdir(), `baton-chromium-${version}-${os.userInfo().username}`);
  if (!existsSync(place)) unpackTo(place, parcel);
  const executablePath = path.join(place, 'chromium');
  return { executablePath, env: { ...fontsFor(place), ...librariesFor(place, executablePath) } };
}

const unpacking = `
  const { inflate } = await import(process.argv[1]);
  for (const archive of process.argv.slice(2)) await inflate(archive);
`;

/** Test workers unpack at the same time: each beside the place, and the first one that is complete moves there. */
function unpackTo(place: string, parcel: string): void {
  const half = mkdtempSync(`${place}-`);
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    const archives = names.map((name) => path.join(parcel, 'bin', name));
    const { href } = pathToFileURL(require.resolve('@sparticuz/chromium'));
    // In a process of its own: the package unpacks below the folder for temporary files, which is a matter of the process.
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpacking, href, ...archives], {
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: half },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (!existsSync(place)) renameSync(half, place);
  } catch (problem) {
    if (!existsSync(place)) throw problem;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** The package's own fonts where the system has none configured. */
function fontsFor(place: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const folder = path.join(place, 'fonts');
  const list = `<fontconfig><dir>${folder}</dir><cachedir>${place}/font-cache</cachedir></fontconfig>`;
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${list}`,
  );
  return { FONTCONFIG_PATH: folder };
}

/** The package's own NSS libraries where the system has none. */
function librariesFor(place: string, program: string): Record<string, string> {
  if (spawnSync(program, ['--version']).status === 0) return {};
  return { LD_LIBRARY_PATH: path.join(place, 'al2023', 'lib') };
}
