import { pipelineStory } from "./pipeline-story";

// An Excel that has just what the manifest asks for.
pipelineStory("minimum");
