#!/usr/bin/env python3
"""A sample program of one file that needs the standard library only: adds up the numbers it is given, or its own, to 42."""

import argparse
import json
import os
import sys

if sys.version_info < (3, 9):
    sys.exit("plain needs Python 3.9 or newer")

NUMBERS = [11, 12, 13, 6]


def main() -> int:
    parser = argparse.ArgumentParser(prog="plain", description="Adds up numbers.")
    parser.add_argument("numbers", nargs="*", type=int, default=NUMBERS)
    parser.add_argument("--probe", action="store_true", help="print as JSON what works and where it comes from")
    arguments = parser.parse_args()
    if arguments.probe:
        layers = {name: finding(look) for name, look in LAYERS.items()}
        print(json.dumps({"layers": layers, "features": {}, "libraries": [{"path": path} for path in mapped()]}))
    else:
        print(sum(arguments.numbers))
    return 0


def finding(look) -> dict:
    try:
        version, path = look()
    except Exception as error:  # Whatever is missing, report the other findings.
        return {"works": False, "message": f"{type(error).__name__}: {error}"[:300]}
    return {"works": True, "version": version, "path": path}


def code():
    return "1.0.0", os.path.realpath(__file__)


def interpreter():
    return sys.version.split()[0], os.path.realpath(sys.executable)


def system_libs():
    import sqlite3
    import ssl
    import zlib

    version = f"{ssl.OPENSSL_VERSION}, zlib {zlib.ZLIB_RUNTIME_VERSION}, SQLite {sqlite3.sqlite_version}"
    return version, path_of("libssl")


def libc():
    return os.confstr("CS_GNU_LIBC_VERSION"), path_of("libc.so")


def userspace():
    import pwd
    import subprocess

    if subprocess.run(["sh", "-c", "expr 6 '*' 7"], capture_output=True, check=True).stdout != b"42\n":
        raise ValueError("the shell cannot count")
    return f"user {pwd.getpwuid(os.getuid()).pw_name}", os.path.realpath("/bin/sh")


def mapped() -> list:
    """The shared libraries in this process's memory."""
    with open("/proc/self/maps") as maps:
        return sorted({line.split()[-1] for line in maps if ".so" in line})


def path_of(name: str) -> str:
    """Where a library comes from; empty if it is in no file of its own."""
    return next((path for path in mapped() if path.rsplit("/", 1)[-1].startswith(name)), "")


LAYERS = {"code": code, "interpreter": interpreter, "system-libs": system_libs, "libc": libc, "userspace": userspace}

if __name__ == "__main__":
    raise SystemExit(main())
