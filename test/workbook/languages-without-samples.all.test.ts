import { everyCase } from "./language-cases";
import { languageStory } from "./language-story";

everyCase(false).forEach(languageStory);
