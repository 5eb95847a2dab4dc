/** The functions that exist, each with a formula to copy. */
const FUNCTIONS = [
  {
    name: "CONVERSION",
    use: "How many of the deals that reach one stage get to another.",
    example: '=SALES.CONVERSION(Deals[#All],"Lead","Won")',
  },
  {
    name: "WINRATE",
    use: "Share of closed deals that were won.",
    example: "=SALES.WINRATE(Deals[#All])",
  },
  {
    name: "CYCLETIME",
    use: "Days from start to won, as a median.",
    example: "=SALES.CYCLETIME(Deals[#All])",
  },
  {
    name: "DEALCOUNT",
    use: "How many deals reached a stage.",
    example: '=SALES.DEALCOUNT(Deals[#All],"Proposal")',
  },
  {
    name: "FUNNEL",
    use: "Every stage with its counts, rates and times: fills a table below the cell.",
    example: "=SALES.FUNNEL(Deals[#All])",
  },
];

Office.onReady(() => {
  const summary = document.getElementById("summary");
  const list = document.getElementById("functions");
  if (summary === null || list === null) return;
  summary.textContent =
    "These formulas read a table of deals with its header row. Put your table's name in place of Deals.";
  list.replaceChildren(...FUNCTIONS.map(entry));
});

function entry({ name, use, example }: (typeof FUNCTIONS)[number]): HTMLLIElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.textContent = name;
  const sentence = document.createElement("p");
  sentence.textContent = use;
  // A read-only field can be reached and copied with the keyboard alone.
  const formula = document.createElement("input");
  formula.readOnly = true;
  formula.value = example;
  formula.setAttribute("aria-label", `Example of ${name}`);
  formula.addEventListener("focus", () => formula.select());
  item.append(heading, sentence, formula);
  return item;
}
