/** Every test, the exhaustive ones (*.all.test.ts) too, at every level, and each law on many more random cases. */
process.env.LAW_RUNS ??= "4000";
process.env.EVERY_LEVEL ??= "yes";

module.exports = { ...require("./jest.config.js"), testPathIgnorePatterns: ["/node_modules/"] };
