import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds in what the page shows, as "rule at place"; `rules` limits it to these. Handed over
 * once a page: the builder of @axe-core/playwright brings its 500 KB along for every look.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    // Tabster's own marks around a tab list take the focus for a moment and pass it on.
    const context = { exclude: ["[data-tabster-dummy]"] };
    const options = wanted ? { runOnly: [...wanted] } : {};
    const found = await window.axe!.run(context, { ...options, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(" ")}`),
    );
  }, rules);
}
