/** @type {import("jest").Config} */
module.exports = {
  // Jest leaves a core to the person at the machine; of two that is half, and browsers mostly wait.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "\\.all\\.test\\.ts$"],
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // Some of Univer's dependencies ship ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex|opentype\\.js)/)",
  ],
  globalSetup: "<rootDir>/test/build-once.ts",
};
