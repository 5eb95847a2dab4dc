import { XML_HEADER, element } from "./xml";

/** Office's colours and fonts, as every workbook names them; looks of ours give their own. */

const COLORS = (
  "dk1:000000 lt1:FFFFFF dk2:44546A lt2:E7E6E6 accent1:4472C4 accent2:ED7D31 accent3:A5A5A5 " +
  "accent4:FFC000 accent5:5B9BD5 accent6:70AD47 hlink:0563C1 folHlink:954F72"
).split(" ");

export function themeXml(): string {
  const colors = COLORS.map((entry) => {
    const [name = "", val] = entry.split(":");
    return element(`a:${name}`, {}, element("a:srgbClr", { val }));
  });
  const fonts = ["Calibri Light", "Calibri"].map((typeface, index) =>
    element(
      index === 0 ? "a:majorFont" : "a:minorFont",
      {},
      `${element("a:latin", { typeface })}<a:ea typeface=""/><a:cs typeface=""/>`,
    ),
  );
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    XML_HEADER +
    element(
      "a:theme",
      { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
      element(
        "a:themeElements",
        {},
        [
          element("a:clrScheme", { name: "Office" }, colors.join("")),
          element("a:fontScheme", { name: "Office" }, fonts.join("")),
          element(
            "a:fmtScheme",
            { name: "Office" },
            [
              element("a:fillStyleLst", {}, fill.repeat(3)),
              element("a:lnStyleLst", {}, element("a:ln", { w: 6350 }, fill).repeat(3)),
              element("a:effectStyleLst", {}, effect.repeat(3)),
              element("a:bgFillStyleLst", {}, fill.repeat(3)),
            ].join(""),
          ),
        ].join(""),
      ),
    )
  );
}
