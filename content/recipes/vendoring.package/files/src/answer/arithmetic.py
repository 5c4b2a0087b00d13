"""The work itself, by a pure package alone: this way of shipping carries no compiled one."""

from collections.abc import Sequence

PACKAGES = ("answer._vendor.tabulate",)
NUMBERS = (11, 12, 13, 6)


def read(text: str) -> list[int]:
    """One whole number a line."""
    return [int(line) for line in text.split()]


def add(numbers: Sequence[int]) -> int:
    return sum(numbers)


def table(numbers: Sequence[int], answer: int) -> str:
    from answer._vendor.tabulate import tabulate

    return tabulate([*([number] for number in numbers), [answer]], headers=["number"])
