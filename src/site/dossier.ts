import type { Dossier } from '../dossier/dossier.ts';
import { readDossier } from '../load/read-dossier.ts';
import { renderReport } from '../load/report-text.ts';
import { readSettings } from '../load/settings.ts';

let built: Dossier | undefined;

/**
 * The dossier that the site shows: one for a whole build; in development as the files now are.
 * @throws an error whose message is the report of the content folder's issues
 */
export function getDossier(): Dossier {
  if (built && import.meta.env.PROD) return built;
  const { content } = readSettings();
  const { dossier, issues, files } = readDossier(content);
  if (!dossier) throw new Error(renderReport(issues, { folder: content, files, color: false }));
  built = dossier;
  return dossier;
}
