import type { FindingView } from '@baton/contract';
import { compile, readMap, type CompileSurroundings, type Pipeline } from '@baton/process-maps';
import { Injectable } from '@nestjs/common';

export interface CheckedMap {
  findings: FindingView[];
  /** Absent while something must be fixed. */
  pipeline: Pipeline | undefined;
  words: { id: string; title: string; businessFunction: string; purpose: string; doneWhen: string };
}

/** The language's own checks with a company's connectors, people and context packs. */
@Injectable()
export class MapChecker {
  check(source: string, around: CompileSurroundings): CheckedMap {
    const read = readMap(source);
    const { findings, pipeline } = compile(read, around);
    const { document } = read;
    return {
      findings: findings.map(({ code, severity, message, why, fix, step, line, column }) => ({
        code,
        severity,
        message,
        why,
        fix,
        step,
        line,
        column,
      })),
      pipeline,
      words: {
        id: document?.id ?? '',
        title: document?.title ?? '',
        businessFunction: document?.function ?? 'operations',
        purpose: document?.purpose ?? '',
        doneWhen: document?.done_when ?? '',
      },
    };
  }
}
