import { paneWords as english } from "../../src/locales/en/pane";
import { OTHER_LANGUAGES, speechOf } from "../locales/every-language";
import { leavesOf } from "../locales/leaves";
import { keepPicture, writeContactSheet } from "./gallery/pictures";
import { SCENES } from "./gallery/scenes";
import { ALL_SCENES, showScene } from "./gallery/show-scene";
import { useGallery } from "./gallery/use-gallery";

/** Every state of the pane in every language: nothing is cut off, and nothing is English. */

afterAll(writeContactSheet);

const textsOf = (words: unknown): string[] =>
  leavesOf(words).flatMap(({ value }) => (typeof value === "string" ? [value] : []));

describe.each(OTHER_LANGUAGES)("%s", (language) => {
  const gallery = useGallery({ language });

  test("every state is whole, and in no other language", async () => {
    const { page } = gallery;
    const { pane: words } = await speechOf(language);
    const own = new Set(textsOf(words));
    // What a workbook holds stays as it is.
    const held = new Set(textsOf(SCENES));
    const foreign = textsOf(english).filter((text) => !own.has(text) && !held.has(text));
    const found: string[] = [];
    for (const scene of ALL_SCENES) {
      await showScene(page, scene, words);
      const seen = await page.evaluate((englishTexts) => {
        const english = new Set(englishTexts);
        const all = Array.from(document.querySelectorAll<HTMLElement>("body, body *"));
        const said = all.flatMap((each) => [
          ...Array.from(each.childNodes, (node) => (node.nodeType === 3 ? node.nodeValue : "")),
          each.getAttribute("aria-label"),
          each.getAttribute("placeholder"),
          each.getAttribute("title"),
        ]);
        const isCut = (each: HTMLElement): boolean =>
          each.scrollWidth > each.clientWidth + 1 &&
          (each.matches("html, main, [role=tabpanel], footer") ||
            (each.matches("button, label, h1, h2, h3, legend") && each.clientWidth > 1));
        /** Words and months; letters of Chinese go on in the next line anywhere. */
        const brokenWords = (node: Node): string[] =>
          Array.from(
            (node.nodeValue ?? "").matchAll(/\d{4}-\d{2}|[^\p{sc=Han}\P{L}]{2,24}/gu),
          ).flatMap((word) => {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const lines = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
            return new Set(lines).size > 1 ? [`broken in two: ${word[0]}`] : [];
          });
        // What is only heard has no room.
        const texts = all
          .filter((each) => each.getBoundingClientRect().width > 1)
          .flatMap((each) => Array.from(each.childNodes))
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        /** A button in the line of a text, with nothing between; a link may stand there. */
        const isCrowded = (button: HTMLElement): boolean => {
          const before = button.previousElementSibling;
          const isAfterText = before?.textContent !== "" && before?.getClientRects().length;
          if (!isAfterText || getComputedStyle(button).display === "inline") return false;
          if (before.matches("button, a")) return false;
          const place = button.getBoundingClientRect();
          const last = Array.from(before.getClientRects()).at(-1)!;
          const gap = place.left - last.right;
          return place.top < last.bottom && last.top < place.bottom && gap > -1 && gap < 2;
        };
        return [
          ...texts.flatMap(brokenWords),
          ...all
            .filter((each) => each.matches("button") && isCrowded(each))
            .map((each) => `crowded: ${each.textContent}`),
          ...said.filter((text) => english.has(text?.trim() ?? "")),
          ...all.filter(isCut).map((each) => `${each.tagName} cut off: ${each.textContent}`),
        ];
      }, foreign);
      found.push(...seen.map((each) => `${scene}: ${each}`));
      await keepPicture(page, `${language}-light`, scene);
    }
    expect(found).toEqual([]);
  });
});
