import sys
from pathlib import Path

import webview

HERE = Path(__file__).parent


class Api:
    def answer(self, numbers):
        return f"{sum(numbers)} {sys.version}"


if __name__ == "__main__":
    webview.create_window("Answer", str(HERE / "web" / "index.html"), js_api=Api())
    webview.start()
