/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.all\\.test\\.ts$"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // d3-array and its one dependency ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(d3-array|internmap)/)"],
  globalSetup: "<rootDir>/test/build-once.ts",
};
