import { templateStory } from "./templates-story";

// One without and one with steps after the sale; all of them at both levels: templates.all.test.ts.
templateStory("optimised-funnel", "minimum");
templateStory("ten-step", "newest");
