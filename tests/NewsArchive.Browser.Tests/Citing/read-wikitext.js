// Reads templates of wiki text, an array on standard input, and writes each one's parameters as a parser understood them.
const wtf = require("wtf_wikipedia");
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map(text => wtf(text).templates()[0]?.json() ?? wtf(text).references()[0]?.json() ?? null)));
