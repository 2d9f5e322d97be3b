// Makes the vendor folder: `node bundle.mjs <outdir>`. One more element is one more line in `entries`.
import { build } from 'esbuild';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] && resolve(process.argv[2]);
if (!outdir) {
  console.error('Usage: node bundle.mjs <outdir>');
  process.exit(2);
}

// Each of these is one address under /vendor/ that a Java annotation names; what they share becomes chunks.
const entries = [
  'bpmn-difference.js',
  'bpmn-editor.js',
  'bpmn-viewer.js',
  'chart.js',
  'choices.js',
  'dmn-editor.css',
  'dmn-editor.js',
  'fonts.css',
  'form-editor.css',
  'form-editor.js',
  'rich-text.js',
];

// The form editor brings a second Preact along; a page drawn by one cannot use what the other made.
const onePreact = {
  name: 'one-preact',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^preact(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found' ? undefined : find(path, { kind, resolveDir: here, pluginData: 'found' }));
  },
};

await rm(outdir, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: entries,
  outdir,
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'files/[name]-[hash]',
  loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'dataurl' },
  plugins: [onePreact],
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});
await writeFile(resolve(outdir, 'LICENSES.txt'), await licences(packagesIn(metafile)));

/** The folders of the packages that really went into the bundle. */
function packagesIn({ inputs }) {
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
  return [...new Set(Object.keys(inputs).map((input) => input.match(folder)?.[0]))].filter(Boolean).sort();
}

/** Their licences, one after the other: this is the notice that goes with the bundle. */
async function licences(folders) {
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(resolve(here, folder, 'package.json'), 'utf8'));
    const file = (await readdir(resolve(here, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(resolve(here, folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
