const { default: Sequencer } = require("@jest/test-sequencer");

/** The suites that take longest, in a clone where jest has not seen how long: those with a browser first. */
const LONG = [
  /test\/browser\/(pipeline|own-file|formulas|grid)/,
  /test\/taskpane\/(.*-and-excel|views|action-faults)/,
  /test\/browser\//,
  /test\/workbook\/(languages|.*\/(refresh-charts|apply-stage-changes|stage-|build-failures))/,
  /test\/(workbench\/(evaluate|start)|docs|build)\.test/,
  /laws\.test/,
  /test\/(workbook|commands|workbench|functions)\//,
];

const rank = ({ path }) => {
  const place = path.replaceAll("\\", "/");
  const found = LONG.findIndex((pattern) => pattern.test(place));
  return found === -1 ? LONG.length : found;
};

/** Else a suite of a minute may be the last to begin, and all cores but one wait for it. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
