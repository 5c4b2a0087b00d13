"""Plug-ins by entry point."""

import sys
from importlib import metadata


def operation(name: str):
    """The function that some installed distribution offers under this name."""
    group = "answer.operations"
    if sys.version_info >= (3, 10):
        found = metadata.entry_points(group=group, name=name)
    else:
        found = [point for point in metadata.entry_points().get(group, ()) if point.name == name]
    for point in found:
        return point.load()
    raise LookupError(f"no entry point {name} in {group}")
