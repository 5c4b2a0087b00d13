"""The plug-in: found by its entry point, never imported."""


def total(numbers: list[int]) -> int:
    return sum(numbers)
