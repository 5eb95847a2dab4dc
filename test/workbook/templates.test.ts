import { templateStory } from "./templates-story";

jest.setTimeout(60_000);

// One without and one with steps after the sale; all of them at both levels: templates.all.test.ts.
templateStory("optimised-funnel", "minimum");
templateStory("ten-step", "newest");
