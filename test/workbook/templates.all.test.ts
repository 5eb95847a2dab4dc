import { TEMPLATES } from "../../src/templates/templates";
import { templateStory } from "./templates-story";

for (const level of ["minimum", "newest"] as const)
  for (const { id } of TEMPLATES) templateStory(id, level);
