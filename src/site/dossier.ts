import type { Dossier } from '../dossier/dossier.ts';
import { currentDossier } from '../load/read-dossier.ts';
import { renderReport } from '../load/report-text.ts';
import { readSettings } from '../load/settings.ts';

let shown: Dossier | undefined;

/**
 * The dossier that the site shows: one for a whole build; in development as the files last were when they were in
 * order, so that a page which is being made when a file breaks can be finished.
 * @throws an error whose message is the report of the content folder's issues, where they never were
 */
export function getDossier(): Dossier {
  const { content } = readSettings();
  const { dossier, issues, files } = currentDossier(content);
  shown = dossier ?? shown;
  if (!shown) throw new Error(renderReport(issues, { folder: content, files, color: false }));
  return shown;
}
