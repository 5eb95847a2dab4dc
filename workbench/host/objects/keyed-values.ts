import { invalidArgument, itemNotFound } from "../api/api-error";
import type { KeyedValue, KeyedValues } from "../keyed-values";
import { membersOf } from "./define";
import type { ApiObject, MemberSet, ObjectType } from "./object-type";

/** Workbook settings and the custom properties of sheets: the same collection, of different sets. */

interface EntryTarget {
  readonly values: KeyedValues;
  readonly entry: KeyedValue;
}

interface Rules {
  set: MemberSet;
  item: string;
  collection: string;
  check: (key: string, value: unknown) => void;
}

const entries = membersOf<EntryTarget>();
const collection = membersOf<KeyedValues>();

function keyedTypes({ set, item, collection: name, check }: Rules): [ObjectType, ObjectType] {
  const itemType: ObjectType = entries.type({
    name: item,
    identity: ({ entry }) => ({ _Id: entry.id }),
    properties: {
      Key: entries.property(set, ({ entry }) => entry.key),
      Value: entries.property(
        set,
        ({ entry }) => entry.value,
        ({ values, entry }, value) => {
          check(entry.key, value);
          values.set(entry.key, value);
        },
      ),
    },
    methods: { Delete: entries.method(set, ({ values, entry }) => values.remove(entry)) },
  });
  const object = (values: KeyedValues, entry: KeyedValue): ApiObject => ({
    type: itemType,
    target: { values, entry },
  });
  const required = (values: KeyedValues, key: unknown): ApiObject => {
    const entry = values.find(String(key));
    if (!entry) throw itemNotFound(`There is no "${String(key)}".`);
    return object(values, entry);
  };
  const collectionType = collection.type({
    name,
    items: (values) => values.list().map((entry) => object(values, entry)),
    item: required,
    methods: {
      Add: collection.method(set, (values, [key, value]) => {
        if (typeof key !== "string" || key === "") throw invalidArgument("A key is needed.");
        check(key, value);
        return object(values, values.set(key, value));
      }),
      GetCount: collection.method(set, (values) => values.list().length),
      GetItem: collection.method(set, (values, [key]) => required(values, key)),
      GetItemOrNullObject: collection.method(set, (values, [key]) => {
        const entry = values.find(String(key));
        return entry ? object(values, entry) : null;
      }),
    },
  });
  return [itemType, collectionType];
}

export const [settingType, settingsType] = keyedTypes({
  set: "ExcelApi 1.4",
  item: "Setting",
  collection: "SettingCollection",
  check: () => {},
});

const LONGEST = 255;

export const [customPropertyType, customPropertiesType] = keyedTypes({
  set: "ExcelApi 1.12",
  item: "WorksheetCustomProperty",
  collection: "WorksheetCustomPropertyCollection",
  check: (key, value) => {
    if (key.length > LONGEST || typeof value !== "string")
      throw invalidArgument("A key of at most 255 characters and a text are needed.");
  },
});
