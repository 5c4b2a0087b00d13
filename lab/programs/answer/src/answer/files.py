"""Files: one that travels with the program, one of the user's, and the settings in the user's folder."""

import json
import os
from importlib import resources
from pathlib import Path

from answer import arithmetic


def bundled_numbers() -> list[int]:
    return arithmetic.read(resources.files("answer").joinpath("data/numbers.txt").read_text())


def users_numbers(path: Path) -> list[int]:
    return arithmetic.read(path.read_text())


def settings_file() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "answer" / "settings.json"


def keep_settings(settings: dict[str, str]) -> dict[str, str]:
    """Writes the settings and returns them as read again."""
    path = settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(settings))
    return json.loads(path.read_text())
