import type { ErrorParams, RefusedPart } from "../../pipeline/pipeline-error";
import { phrases } from "../phrases";

const { quoted, listed, plural } = phrases("fi", ["”", "”"]);

const REFUSED_PARTS: Readonly<Record<RefusedPart, string>> = {
  assignment: "sijoitusta",
  function: "omaa funktiota",
  list: "luetteloa hakasulkeissa",
  object: "objektia aaltosulkeissa",
  property: "ominaisuutta pisteen jälkeen tai hakasulkeissa",
  range: "aluetta",
  lines: "useita kaavoja",
  operator: "tätä merkkiä",
  text: "tekstiä tässä kohdassa",
  value: "tätä arvoa",
  literal: "näin pitkää tekstiä tai lukua",
};

type ExpressionCode =
  | Extract<keyof ErrorParams, `expression-${string}`>
  | "bad-share"
  | "divided-by-zero"
  | "no-values"
  | "not-finite"
  | "part-not-loaded";

/** What METRIC says of its expression. */
export const expressionTexts: {
  readonly [Code in ExpressionCode]: (params: ErrorParams[Code]) => string;
} = {
  "expression-too-long": ({ length, limit }) =>
    `expression: kaavassa voi olla enintään ${limit} merkkiä, nyt niitä on ${length}, joten jaa kaava useaan soluun`,
  "expression-too-deep": ({ limit }) =>
    `expression: sisäkkäisiä sulkeita voi olla enintään ${limit}, joten jaa kaava useaan soluun`,
  "expression-too-big": ({ limit }) =>
    `expression: kaavassa voi olla enintään ${limit} osaa, joten jaa se useaan soluun`,
  "expression-unreadable": ({ at, near }) =>
    near === ""
      ? "expression: kaava päättyy kesken, joten anna kokonainen kaava, esimerkiksi won / total"
      : `expression: kaavaa ei voi lukea merkin ${at} kohdalla (${quoted(near)}), joten korjaa se siitä kohdasta`,
  "expression-unknown-word": ({ word, nearest, words }) =>
    `expression: ${quoted(word)} ei kuulu funktion METRIC sanoihin` +
    (nearest === undefined ? "; sanat: " : `; tarkoititko ${quoted(nearest)}? Sanat: `) +
    listed(words, 30),
  "expression-refused": ({ word, part }) =>
    `expression: kaavassa ei saa olla ${REFUSED_PARTS[part]} (annettiin ${quoted(word)})`,
  "expression-implicit": ({ word }) =>
    `expression: kahden arvon väliin tarvitaan merkki, esimerkiksi * (annettiin ${quoted(word)})`,
  "expression-no-function": ({ word }) =>
    `expression: ${word} on luku, jolle ei anneta mitään sulkeissa, joten kirjoita ${word}`,
  "expression-no-figure": ({ word }) => `expression: ${word} tarvitsee sulkeet, siis ${word}(…)`,
  "expression-arguments": ({ word, takes: [least, most], of }) => {
    const isOpen = most === Infinity;
    const count = isOpen ? `vähintään ${least}` : least === most ? least : `${least} tai ${most}`;
    const noun =
      of === "stages"
        ? { one: "vaiheen nimi lainausmerkeissä", other: "vaiheen nimeä lainausmerkeissä" }
        : { one: "arvo", other: "arvoa" };
    return `expression: anna sulkeissa ${word}(…) ${count} ${plural(isOpen ? least : most, noun)}`;
  },
  "expression-list": ({ word }) =>
    `expression: ${quoted(word)} on luettelo aikoja, joten ota siitä median, mean, quantile, sum, count, min tai max`,
  "expression-truth": ({ word }) =>
    `expression: tuloksen on oltava luku, mutta ${quoted(word)} on tosi tai epätosi, joten kirjoita … ? 1 : 0`,
  "bad-share": ({ received }) =>
    `expression: quantile tarvitsee osuuden väliltä 0–1 (annettiin ${received})`,
  "divided-by-zero": ({ divisor }) => `expression: jakajana on ${quoted(divisor)}, joka on 0`,
  "no-values": ({ list: times }) =>
    times === ""
      ? "expression: laskettavia arvoja ei ole"
      : `expression: ${times} ei löydä aikaa yhdestäkään kaupasta`,
  "not-finite": () =>
    "expression: tuloksen on oltava luku, joten etsi kaavasta negatiivisen luvun juuri tai liian suuri luku",
  "part-not-loaded": ({ name }) =>
    `${name} ei voinut ladata kaikkea tarvitsemaansa: tarkista yhteys ja laske sitten uudelleen`,
};
