/** Numbers of the API's events on the wire (office-wire.md 3). */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of workbook-wide collections. */
export const WORKBOOK = "Workbook";

/** Who made a change, as events tell it. */
export interface Origin {
  source: "Local" | "Remote";
  triggerSource: "ThisLocalAddin" | "Unknown";
}

export const ADD_IN: Origin = { source: "Local", triggerSource: "ThisLocalAddin" };
export const PERSON: Origin = { source: "Local", triggerSource: "Unknown" };
export const CO_AUTHOR: Origin = { source: "Remote", triggerSource: "Unknown" };
