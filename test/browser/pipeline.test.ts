import { pipelineStory } from "./pipeline-story";

pipelineStory("newest");
