import { publicUrl } from "../build/public-url.js";

/** What FUNNELBOOK_URL may be. */

test.each([
  [undefined, "https://localhost:3000"],
  ["", "https://localhost:3000"],
  ["https://sales.example", "https://sales.example"],
  ["https://sales.example/", "https://sales.example"],
  ["https://Sales.Example:8443/teams/a-b_1/", "https://sales.example:8443/teams/a-b_1"],
  ["https://ann.github.io/funnelbook", "https://ann.github.io/funnelbook"],
])("%j is served from %s", (given, expected) => {
  expect(publicUrl(given)).toBe(expected);
});

test.each([
  ["http://sales.example", "must be an https address"],
  ["sales.example/funnelbook", "must be an https address"],
  ["https:sales.example", "must be an https address"],
  [" https://sales.example", "must be an https address"],
  ["https://a b.example", "must be an https address"],
  ["https://sales.example/?v=1", "must end with a folder, without ? or #"],
  ["https://sales.example/#top", "must end with a folder, without ? or #"],
  ["https://ann:secret@sales.example", "must hold no name and no password"],
  ["https://localhost:4000/x", "must be an address that others can reach"],
  ["https://127.0.0.1/x", "must be an address that others can reach"],
  ["https://[::1]/x", "must be an address that others can reach"],
  ["https://sales.example/a//b", "must have a path of letters"],
  ['https://sales.example/a"b', "must have a path of letters"],
  ["https://sales.example/a%20b", "must have a path of letters"],
  ["https://sales.example/manifest.xml", "must name the folder, not a file in it"],
])("%j is refused in one sentence", (given, need) => {
  expect(() => publicUrl(given)).toThrow(`FUNNELBOOK_URL ${need}`);
  expect(() => publicUrl(given)).toThrow(new RegExp(`^[^\\n]+, got "[^\\n]*"$`));
});
