/** Every test, the exhaustive ones (*.all.test.ts) too, and each law on many more random cases. */
process.env.LAW_RUNS ??= "4000";

module.exports = { ...require("./jest.config.js"), testPathIgnorePatterns: ["/node_modules/"] };
