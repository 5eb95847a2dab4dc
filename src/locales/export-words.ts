import type { Words } from "../pipeline/reading/words";

/**
 * The headers that CRM products write into their exports, where they differ from the words of people's
 * own sheets (HubSpot's and Salesforce's stand among those). A product's last word for "changed" is
 * the date of any change: it serves where the date of the last change of stage is missing.
 */

/** Pipedrive puts the kind of record before each header: "Deal - Title". */
const PREFIX = "Deal - ";
const withPrefix = (...headers: readonly string[]) =>
  headers.flatMap((header) => [header, PREFIX + header]);

const pipedrive: Partial<Words> = {
  roles: {
    deal: withPrefix("ID"),
    name: withPrefix("Title"),
    account: withPrefix("Organization"),
    contact: withPrefix("Contact person", "Person"),
    owner: withPrefix("Owner"),
    source: withPrefix("Source channel", "Source origin"),
    amount: withPrefix("Value"),
    currency: withPrefix("Currency of value", "Currency"),
    probability: withPrefix("Probability"),
    status: withPrefix("Status"),
    stage: withPrefix("Stage"),
    changed: withPrefix("Last stage change", "Update time"),
    created: withPrefix("Deal created", "Add time"),
    closed: withPrefix("Deal closed on"),
    expectedClose: withPrefix("Expected close date"),
    lostReason: withPrefix("Lost reason"),
    lastActivity: withPrefix("Last activity date"),
    nextStepDate: withPrefix("Next activity date"),
    followUps: withPrefix("Done activities"),
    pipeline: withPrefix("Pipeline"),
  },
  closingHeaders: { won: withPrefix("Won time"), lost: withPrefix("Lost time") },
};

const zoho: Partial<Words> = {
  roles: {
    created: ["Created Time"],
    lastActivity: ["Last Activity Time"],
    changed: ["Stage Modified Time", "Modified Time"],
  },
};

/** Dynamics 365 names the columns that hold its own keys "(Do Not Modify) …". */
const dynamics: Partial<Words> = {
  roles: {
    deal: ["(Do Not Modify) Opportunity"],
    name: ["Topic"],
    account: ["Potential Customer"],
    // A sheet has one amount: the estimate, which every deal has, before the revenue of the won ones.
    amount: ["Est. revenue", "Estimated revenue", "Actual revenue"],
    status: ["Status Reason"],
    stage: ["Pipeline Phase"],
    expectedClose: ["Estimated close date"],
    changed: ["Modified On", "(Do Not Modify) Modified On"],
  },
  statuses: { open: [], won: [], lost: ["Canceled", "Cancelled", "Out-Sold"], parked: [] },
};

const goHighLevel: Partial<Words> = {
  roles: {
    owner: ["Assigned"],
    amount: ["Lead Value"],
    lostReason: ["Lost reason name"],
    changed: ["Updated on"],
  },
};

/** In Close an opportunity that is still active may bear a date_won: the day it is hoped for. */
const close: Partial<Words> = {
  roles: {
    account: ["lead_name"],
    contact: ["contact_name"],
    owner: ["user_name"],
    currency: ["value_currency"],
    probability: ["confidence"],
    status: ["status_type"],
    stage: ["status_label"],
    created: ["date_created"],
    closed: ["date_won"],
    changed: ["date_updated"],
  },
  closingHeaders: { won: [], lost: ["date_lost"] },
};

const copper: Partial<Words> = {
  roles: {
    owner: ["Owned By"],
    source: ["Customer Source"],
    lostReason: ["Loss Reason Name"],
  },
};

export const exportWords: readonly Partial<Words>[] = [
  pipedrive,
  zoho,
  dynamics,
  goHighLevel,
  close,
  copper,
];
