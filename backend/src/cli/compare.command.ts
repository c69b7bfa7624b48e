import { readFileSync } from 'node:fs';
import { compareRedesign, compareVersions, compile, type Finding, formatFindings, readMap } from '@baton/process-maps';
import { exitCodes, NotUnderstood, Refused } from './exit-codes.ts';
import { findMapFiles } from './find-map-files.ts';
import { installedActions } from './installed-actions.ts';
import type { Output } from './output.ts';

/** `baton compare a.yaml b.yaml`: today and redesigned when the first is a map of today, else two versions. */
export async function compareMapsCommand(
  before: string,
  after: string,
  options: { json?: boolean },
  output: Output,
): Promise<number> {
  const [old, now] = [before, after].map((path) => {
    const [file, more] = findMapFiles([path]) as [string, string?];
    if (more) throw new NotUnderstood(`Expected one map file, but the folder "${path}" holds several.`);
    return { file, read: readMap(readFileSync(file, 'utf8')) };
  }) as [Opened, Opened];
  for (const { file, read } of [old, now]) if (!read.document) return refuse(file, read.findings, output);
  if (now.read.document!.current) {
    throw new Refused(`"${now.file}" says how things run today: name it first, and the redesigned map after it.`);
  }
  if (old.read.document!.current) {
    return tell(compareRedesign(old.read.document!, now.read.document!), options, output);
  }
  const catalog = await installedActions();
  const compiled = [old, now].map(({ file, read }) => ({ file, ...compile(read, { catalog }) }));
  for (const { file, pipeline, findings } of compiled) if (!pipeline) return refuse(file, findings, output);
  return tell(compareVersions(compiled[0]!.pipeline!, compiled[1]!.pipeline!), options, output);
}

interface Opened {
  file: string;
  read: ReturnType<typeof readMap>;
}

function tell(comparison: { words: string[] }, { json }: { json?: boolean }, output: Output): number {
  output.out(json ? JSON.stringify(comparison, null, 2) : comparison.words.join('\n'));
  return exitCodes.ok;
}

function refuse(file: string, findings: Finding[], output: Output): number {
  output.err(formatFindings(findings, file).trimEnd());
  return exitCodes.refused;
}
