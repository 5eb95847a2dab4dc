import { everyCase } from "./language-cases";
import { languageStory } from "./language-story";

everyCase(true).forEach(languageStory);
