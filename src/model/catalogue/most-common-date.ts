/** The day that occurs most often; the earliest of them if there are several. An empty text if there is none. */
export function mostCommonDate(days: readonly string[]): string {
	const counts = [...Map.groupBy([...days].sort(), (day) => day)].map(([day, same]) => ({ day, count: same.length }));
	return counts.sort((a, b) => b.count - a.count)[0]?.day ?? '';
}
