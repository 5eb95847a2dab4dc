import { RTree } from "@univerjs/core";

/** The part of a tree of rectangles (rbush) that Univer uses. */
interface Tree {
  insert(item: object): Tree;
  load(items: object[]): Tree;
  search(box: object): object[];
  remove(item: object): Tree;
  toJSON(): unknown;
}

interface Trees {
  getTree(unitId: string, sheetId: string): Tree;
}

const univers = (RTree.prototype as unknown as Trees).getTree;
const late = new WeakSet<Tree>();

/**
 * Univer plants its trees of formula references anew for each calculation, one reference after the
 * other: a tenth of all the time. They are put in together when the first of them is looked for.
 */
export function fillTreesAtOnce(): void {
  (RTree.prototype as unknown as Trees).getTree = function (unitId, sheetId) {
    const tree = univers.call(this, unitId, sheetId);
    if (!late.has(tree)) collect(tree);
    late.add(tree);
    return tree;
  };
}

function collect(tree: Tree): void {
  const { insert, load, search, remove, toJSON } = tree;
  let waiting: object[] = [];
  const fill = (): void => {
    const items = waiting;
    waiting = [];
    // Few items are put in one by one even so.
    if (items.length > 0) load.call(Object.assign(tree, { insert }), items);
    tree.insert = later;
  };
  const later = (item: object): Tree => {
    waiting.push(item);
    return tree;
  };
  const filled = <Given extends unknown[], Found>(look: (...given: Given) => Found) =>
    function (...given: Given): Found {
      fill();
      return look.apply(tree, given);
    };
  Object.assign(tree, {
    insert: later,
    search: filled(search),
    remove: filled(remove),
    toJSON: filled(toJSON),
  });
}
