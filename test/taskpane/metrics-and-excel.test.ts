import { metricsStory } from "./metrics/metrics-story";

metricsStory("newest");
