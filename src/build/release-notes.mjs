// npm run release:notes [-- 0.1.0]: prints the notes of a version from CHANGELOG.md; of the latest version by default.
import { readFileSync } from 'node:fs';

const [asked] = process.argv.slice(2);
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
const section = asked ? sections.find((one) => one.startsWith(`${asked} `)) : sections[0];

if (section) {
  const [title, ...lines] = section.split('\n');
  console.log(`# Askfirst ${title}\n\n${lines.join('\n').trim()}`);
} else {
  console.error(`CHANGELOG.md has no version ${asked}.`);
  process.exitCode = 1;
}
