import { chartsStory } from "./charts/charts-story";
import { metricsStory } from "./metrics/metrics-story";
import { playbookStory } from "./playbook/playbook-story";
import { rowsStory } from "./rows/rows-story";

/** The stories of the places in an Excel that has just what the manifest asks for. */
describe("My rows", () => rowsStory("minimum"));
describe("Metrics", () => metricsStory("minimum"));
describe("Charts", () => chartsStory("minimum"));
describe("Playbook", () => playbookStory("minimum"));
