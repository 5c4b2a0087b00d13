/** The most rows that are readable side by side. */
export const MOST_PICKED = 5;
