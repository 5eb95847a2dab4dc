import { chartsStory } from "./charts/charts-story";

chartsStory("newest");
