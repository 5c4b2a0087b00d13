/** The size of a link preview in pixels, as chats and social networks expect it. */
export const PREVIEW = { width: 1200, height: 630 } as const;
