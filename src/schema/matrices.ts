/** The four tables of the comparison. */
export const MATRICES = ['ships', 'run', 'build', 'project'] as const;
export type MatrixId = (typeof MATRICES)[number];
