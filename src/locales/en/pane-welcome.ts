import type { WelcomeWords } from "../welcome-words";

export const welcome: WelcomeWords = {
  title: "Welcome to Funnelbook",
  lines: [
    "Build a sales pipeline in a minute: a sheet of deals, your stages, figures, charts and a playbook.",
    "Or keep the rows you have: formulas and charts read them where they are.",
    "Everything stays in this workbook.",
  ],
  samples: "Try with sample deals",
  ownRows: "Use my own rows",
  skip: "Skip",
};
