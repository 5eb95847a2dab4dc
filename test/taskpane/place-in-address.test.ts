import { keepPlaceInAddress } from "../../src/taskpane/place-in-address";
import { createStore } from "../../src/taskpane/store";
import { FORM } from "./gallery/scenes";

/** A pane whose page has an address that ends so. */
function paneAt(hash: string) {
  const address = {
    hash,
    replace(fragment: string) {
      address.hash = fragment;
    },
  };
  const store = createStore(FORM);
  keepPlaceInAddress(store, address as Location);
  return { address, store };
}

test("the pane opens where its address says, and the address follows it", () => {
  const { address, store } = paneAt("#/metrics");
  expect(store.state().place).toBe("metrics");
  store.dispatch({ type: "place-chosen", place: "rows" });
  expect(address.hash).toBe("#/rows");
});

test("without a place in it the pane begins at Build", () => {
  const { address, store } = paneAt("");
  expect(store.state().place).toBe("build");
  store.dispatch({ type: "place-chosen", place: "charts" });
  expect(address.hash).toBe("#/charts");
});

test("what Excel on the web tells office.js by the address stays there", () => {
  const told = "#&_xdm_Info=1|2|3&_serializer_version=1";
  const { address, store } = paneAt(told);
  store.dispatch({ type: "place-chosen", place: "rows" });
  expect(address.hash).toBe(told);
});
