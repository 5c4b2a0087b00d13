/** Size of a link preview in pixels, as the services that show it expect. */
export const PREVIEW = { width: 1200, height: 630 } as const;
