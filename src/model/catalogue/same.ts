/** Whether two plain values (as YAML has them) say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
