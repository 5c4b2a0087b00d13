"""The plug-in: reached by its entry point, and imported by nobody."""


def total(numbers: list[int]) -> int:
    return sum(numbers)
