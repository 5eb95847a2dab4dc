import { rowsStory } from "./rows/rows-story";

rowsStory("newest");
