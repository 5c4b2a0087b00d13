import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
text = (Path(__file__).parent / "greeting.txt").read_text().strip()
label = QLabel(text)
label.show()
if "--check" in sys.argv:
    QTimer.singleShot(0, app.quit)
print(text, app.platformName())
sys.exit(app.exec())
