// Writes items of CSL-JSON, an array on standard input, as entries of bibliographies in the official styles: for each item an
// object with its texts by the names of the styles.
const fs = require("fs");
const path = require("path");
const CSL = require("citeproc");
const file = name => fs.readFileSync(path.join(__dirname, "..", "node_modules", name), "utf8"); // by its path: not all packages export theirs
const csl = "http://www.zotero.org/styles/";
const plugin = JSON.parse(file("@citation-js/plugin-csl/lib/styles.json"));
const styles = {
  chicago: JSON.parse(file("@manuscripts/csl-styles/dist/c.json"))[csl + "chicago-fullnote-bibliography"], // 17th edition
  apa: plugin.apa, // 7th
  mla: file("rehype-citation/dist/node/styles/mla.js").match(/<style[^]*<\/style>/)[0], // 9th
};
const locale = JSON.parse(file("@citation-js/plugin-csl/lib/locales.json"))["en-US"];
const items = JSON.parse(fs.readFileSync(0, "utf8"));
const render = (style, item) => {
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, "en-US", true);
  engine.setOutputFormat("text");
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join("").trim();
};
process.stdout.write(JSON.stringify(items.map(item => Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, render(style, item)])))));
