// Closes the groups that are open for readers without a script, except the one that the address leads into.

for (const group of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]'))
	group.open = group.querySelector(':target') !== null;
