/** Every test, the exhaustive combinations (*.all.test.ts) too: up to an hour. */
module.exports = { ...require("./jest.config.js"), testPathIgnorePatterns: ["/node_modules/"] };
