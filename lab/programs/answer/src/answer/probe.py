"""What works here, and where it comes from."""

import os
import sys
import tempfile
from pathlib import Path

from answer import libraries


def probe() -> dict:
    layers = {name: _finding(look) for name, look in LAYERS.items()}
    features = {name: _finding(use) for name, use in FEATURES.items()}
    return {"layers": layers, "features": features, "libraries": libraries.mapped()}


def _finding(look) -> dict:
    try:
        version, path = look()
    except Exception as error:  # Whatever is missing, report the other findings.
        return {"works": False, "message": f"{type(error).__name__}: {error}"[:300]}
    return {"works": True, **({"version": str(version)} if version else {}), **({"path": str(path)} if path else {})}


def _expect(value) -> None:
    if value != 42:
        raise ValueError(f"{value!r} in place of 42")


def _code():
    import answer

    return "1.0.0", answer.__file__


def _python_deps():
    from importlib import import_module

    from answer import arithmetic

    modules = [import_module(name) for name in arithmetic.PACKAGES]
    _expect(arithmetic.add([11, 31]))
    return ", ".join(f"{module.__name__} {module.__version__}" for module in modules), modules[0].__file__


def _c_libraries():
    from answer import symbol

    symbol.width("42")
    return f"libqrencode {symbol.version()}", libraries.path_of("libqrencode")


def _interpreter():
    return sys.version.split()[0], libraries.path_of("libpython") or os.path.realpath(sys.executable)


def _system_libs():
    import ctypes  # needs libffi
    import sqlite3
    import ssl
    import zlib

    _expect(sqlite3.connect(":memory:").execute("select 42").fetchone()[0])
    assert zlib.decompress(zlib.compress(b"42")) == b"42" and ctypes.sizeof(ctypes.c_int)
    version = f"{ssl.OPENSSL_VERSION}, zlib {zlib.ZLIB_RUNTIME_VERSION}, SQLite {sqlite3.sqlite_version}"
    return version, libraries.path_of("libssl") or libraries.path_of("libsqlite3")


def _libc():
    try:
        version = os.confstr("CS_GNU_LIBC_VERSION")
    except ValueError:  # musl
        version = None
    return version, libraries.path_of("libc.so") or libraries.path_of("libc.musl") or libraries.path_of("ld-musl")


def _userspace():
    import pwd
    import subprocess

    name = pwd.getpwuid(os.getuid()).pw_name
    _expect(int(subprocess.run(["sh", "-c", "expr 6 '*' 7"], capture_output=True, check=True).stdout))
    return f"user {name}", os.path.realpath("/bin/sh")


def _data_file():
    from answer import files

    _expect(sum(files.bundled_numbers()))
    return None, None


def _user_file():
    from answer import files

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "numbers.txt")
        path.write_text("40\n2\n")
        _expect(sum(files.users_numbers(path)))
    return None, None


def _settings():
    from answer import files

    assert files.keep_settings({"theme": "dark"}) == {"theme": "dark"}
    return None, files.settings_file()


def _network():
    from answer import web

    _expect(int(web.fetch()))
    return None, None


def _plug_in():
    from answer import plugins

    _expect(plugins.operation("total")([40, 2]))
    return None, None


def _multiprocessing():
    from answer import workers

    _expect(workers.by_multiprocessing())
    return None, None


def _executable():
    from answer import workers

    _expect(workers.by_executable())
    return None, sys.executable


LAYERS = {
    "code": _code,
    "python-deps": _python_deps,
    "c-libraries": _c_libraries,
    "interpreter": _interpreter,
    "system-libs": _system_libs,
    "libc": _libc,
    "userspace": _userspace,
}
FEATURES = {
    "data-file": _data_file,
    "user-file": _user_file,
    "settings": _settings,
    "network": _network,
    "plug-in": _plug_in,
    "worker-by-multiprocessing": _multiprocessing,
    "worker-by-executable": _executable,
}
