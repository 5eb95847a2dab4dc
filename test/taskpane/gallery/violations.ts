import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds in what the page shows, as "rule at place"; `rules` limits it to these. Handed over
 * once a page: the builder of @axe-core/playwright brings its 500 KB along for every look.
 */
export async function violations(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const look = async (wanted: readonly string[] | undefined) => {
    // What is half faded in has no contrast yet; a bar that runs for ever is not waited for. `finished`
    // is never told of a part that was taken away meanwhile, so they are asked again and again.
    const moves = ({ effect, playState }: Animation) =>
      playState === "running" && effect!.getComputedTiming().endTime !== Infinity;
    for (let turn = 0; turn < 40 && document.getAnimations().some(moves); turn++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // Tabster's own marks around a tab list take the focus for a moment and pass it on.
    const context = { exclude: ["[data-tabster-dummy]"] };
    const options = wanted ? { runOnly: [...wanted] } : {};
    const found = await window.axe!.run(context, { ...options, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(" ")}`),
    );
  };
  return page.evaluate(look, rules);
}
