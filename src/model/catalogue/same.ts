/** Whether two plain values (as in YAML) are equal. */
export function saysTheSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
