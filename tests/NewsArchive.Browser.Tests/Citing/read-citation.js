// Reads a citation from standard input as other programs do, and writes what they understood as CSL-JSON.
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-csl");
require("@citation-js/plugin-ris");
process.stdout.write(JSON.stringify(new Cite(require("fs").readFileSync(0, "utf8")).data[0]));
