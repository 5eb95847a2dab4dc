import { playbookStory } from "./playbook/playbook-story";

playbookStory("newest");
