import { themeKind, type Surroundings, type ThemeKind } from "../../src/taskpane/theme";

interface Case {
  name: string;
  input: Partial<Surroundings>;
  expected: ThemeKind;
}

const cases: Case[] = [
  { name: "no Office theme, light wished", input: {}, expected: "light" },
  { name: "no Office theme, dark wished", input: { prefersDark: true }, expected: "dark" },
  { name: "forced colours", input: { forcedColors: true }, expected: "contrast" },
  {
    name: "forced colours beside a dark Office theme",
    input: { forcedColors: true, office: { isDarkTheme: true } },
    expected: "contrast",
  },
  {
    name: "Office says dark, the browser light",
    input: { office: { isDarkTheme: true } },
    expected: "dark",
  },
  {
    name: "Office says light, the browser dark",
    input: { office: { isDarkTheme: false }, prefersDark: true },
    expected: "light",
  },
  {
    name: "colours only: white text on grey",
    input: { office: { bodyBackgroundColor: "#666666", bodyForegroundColor: "#FFFFFF" } },
    expected: "dark",
  },
  {
    name: "colours only: black text on light grey, dark wished",
    input: {
      office: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#000000" },
      prefersDark: true,
    },
    expected: "light",
  },
  {
    name: "a colour missing: the browser decides",
    input: { office: { bodyBackgroundColor: "#262626" }, prefersDark: true },
    expected: "dark",
  },
  {
    name: "colours that cannot be read: the browser decides",
    input: { office: { bodyBackgroundColor: "black", bodyForegroundColor: "" }, prefersDark: true },
    expected: "dark",
  },
  {
    name: "the same colour twice says nothing",
    input: { office: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#000000" } },
    expected: "light",
  },
];

test.each(cases)("themeKind: $name is $expected", ({ input, expected }) => {
  expect(themeKind({ prefersDark: false, forcedColors: false, ...input })).toBe(expected);
});
