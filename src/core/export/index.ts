export { citePoint } from './cite-point.ts';
export { exportFile, type ExportFile } from './export-file.ts';
export { exportOutline } from './export-outline.ts';
export { exportTree } from './export-tree.ts';
export { textFragment } from './text-fragment.ts';
export { csvColumns, type CsvColumn, type ExportFormat, type ExportInput, type ExportPoint, type ExportTree } from './types.ts';
