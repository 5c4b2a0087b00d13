/** The five articles that the guide grew from. */
export const SEEDS = ['hashemi-2017', 'pypa-overview', 'pythonspeed', 'tryexceptpass-2020', 'seifert-2021'] as const;
export type SeedId = (typeof SEEDS)[number];
