// What the stages together come to: the last lines of `npm test`, and its exit code.

/** Tests of these folders need the vendors' published specifications, which are not on every machine. */
const needSpecifications = /[/\\]test[/\\](conformance|vendor-simulator)[/\\]/;

/**
 * A machine without the vendors' specifications may leave the tests that need them out, and says so; CI may leave out
 * nothing else.
 * @param stages as runStage answers them; `leftOut` has the file of every test that was left out
 * @param ci whether this is CI
 * @param specifications whether the vendors' specifications are there
 * @returns {{ lines: string[], exitCode: number }}
 */
export function verdictOn(stages, { ci, specifications }) {
  const sum = (key) => stages.reduce((total, stage) => total + stage[key], 0);
  const leftOut = stages.flatMap((stage) => stage.leftOut);
  const without = specifications ? [] : leftOut.filter((file) => needSpecifications.test(file));
  const unexcused = ci ? leftOut.length - without.length : 0;
  const failed = sum('failed') + unexcused;
  return {
    lines: [
      ...(specifications
        ? []
        : ["Left out: conformance with the vendors' published specifications, which are not on this machine."]),
      ...(unexcused === 0
        ? []
        : [`CI has everything these tests need, yet ${unexcused} of them were left out: that counts as failed.`]),
      `${sum('passed')} passed, ${failed} failed`,
    ],
    exitCode: failed === 0 && sum('passed') > 0 ? 0 : 1,
  };
}
