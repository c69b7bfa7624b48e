import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** A Chromium on disk, with what its environment needs on a machine that lacks fonts or system libraries. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Unpacks the Chromium that npm brought (210 MB, about 2 s, once per version and account) and says how to start it. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const parcel = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(path.join(parcel, 'package.json'), 'utf8')) as { version: string };
  const place = path.join(os.tmpdir(), `baton-chromium-${version}-${os.userInfo().username}`);
  if (!existsSync(place)) await unpackTo(place, path.join(parcel, 'bin'));
  const executablePath = path.join(place, 'chromium');
  return { executablePath, env: { ...fontsFor(place), ...librariesFor(place, executablePath) } };
}

/** Test workers unpack at the same time: each beside the place, and the first one that is complete moves there. */
async function unpackTo(place: string, archives: string): Promise<void> {
  const half = mkdtempSync(`${place}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = half; // the package unpacks below os.tmpdir(), which reads this
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(archives, name));
    }
    if (!existsSync(place)) renameSync(half, place);
  } catch (problem) {
    if (!existsSync(place)) throw problem;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
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
