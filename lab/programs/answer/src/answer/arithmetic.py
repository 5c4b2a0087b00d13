"""The work itself, by a compiled package and a pure one."""

from collections.abc import Sequence

PACKAGES = ("numpy", "tabulate")
NUMBERS = (11, 12, 13, 6)


def read(text: str) -> list[int]:
    """One whole number a line."""
    return [int(line) for line in text.split()]


def add(numbers: Sequence[int]) -> int:
    import numpy

    return int(numpy.asarray(numbers).sum())


def table(numbers: Sequence[int], answer: int) -> str:
    from tabulate import tabulate

    return tabulate([*([number] for number in numbers), [answer]], headers=["number"])
