import { buildEditorData } from './editor-data.ts';
import { runTool } from './run-tool.ts';

/** Writes custom-elements.json, and from it the data for editors. */
export async function buildManifest(): Promise<void> {
  await runTool('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/build/manifest.config.mjs');
  buildEditorData();
}
