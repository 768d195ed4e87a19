/** A report as JSON, for programs; the same shape that the renderers read. */
export function jsonReport(options: { report: object }): string {
  return `${JSON.stringify(options.report, undefined, 2)}\n`;
}
