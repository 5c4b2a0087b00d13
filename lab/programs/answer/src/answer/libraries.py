"""The shared libraries in this process's memory (Linux)."""

import re
from pathlib import Path


def _paths() -> list[str]:
    try:
        lines = Path("/proc/self/maps").read_text().splitlines()
    except OSError:
        return []
    return sorted({line.split(maxsplit=5)[5] for line in lines if re.search(r"/[^/]*(?:\.so\b|\.so\.|ld-)", line)})


def path_of(name: str):
    """Where the library whose file's name starts so was loaded from; nothing if it is in no file of its own."""
    return next((path for path in _paths() if path.rsplit("/", 1)[-1].startswith(name)), None)


def mapped() -> list[dict]:
    """Each library, with the newest version of glibc whose symbols it asks for."""
    return [{"path": path, **({"glibc": newest} if (newest := _glibc(path)) else {})} for path in _paths()]


def _glibc(path: str):
    try:
        versions = re.findall(rb"\0GLIBC_(2\.\d+(?:\.\d+)?)\0", Path(path).read_bytes())
    except OSError:
        return None
    return max((version.decode() for version in versions), key=lambda version: [int(part) for part in version.split(".")], default=None)
