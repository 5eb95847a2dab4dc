/** The page's own icons: 20 by 20, drawn in the colour of the text. */
const PATHS = {
  undo: "M7 4 3 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H9",
  redo: "m13 4 4 4-4 4m3.5-4H8a4.5 4.5 0 0 0 0 9h3",
  previous: "m5 13 5-5 5 5",
  next: "m5 8 5 5 5-5",
  close: "m5 5 10 10M15 5 5 15",
} as const;

const SVG = "http://www.w3.org/2000/svg";

export function icon(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
